/** The figures as columns of numbers in the heap, written once and read by any thread. Internal to metrics. */
@NullMarked
package org.aidboard.metrics.columns;

import org.jspecify.annotations.NullMarked;
