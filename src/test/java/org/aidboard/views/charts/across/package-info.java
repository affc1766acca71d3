@NullMarked
package org.aidboard.views.charts.across;

import org.jspecify.annotations.NullMarked;
