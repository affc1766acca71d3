/** The copy of the store that questions are answered from: columns of numbers held in the heap. Internal to metrics. */
@NullMarked
package org.aidboard.metrics.columns;

import org.jspecify.annotations.NullMarked;
