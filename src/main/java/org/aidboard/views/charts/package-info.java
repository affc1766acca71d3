/** Charts configured from rows of metrics: series, axes, markers, tooltips and their text alternatives. */
@NullMarked
package org.aidboard.views.charts;

import org.jspecify.annotations.NullMarked;
