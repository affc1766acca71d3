/** Facts as a table of any rows, with years across, and what has changed between two of them. */
@NullMarked
package org.aidboard.metrics.pivot;

import org.jspecify.annotations.NullMarked;
