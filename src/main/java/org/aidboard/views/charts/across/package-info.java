/** Charts that compare: columns, lines, two years, aims with what was reached, and events beside the numbers. */
@NullMarked
package org.aidboard.views.charts.across;

import org.jspecify.annotations.NullMarked;
