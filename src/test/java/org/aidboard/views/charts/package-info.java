@NullMarked
package org.aidboard.views.charts;

import org.jspecify.annotations.NullMarked;
