/** Finding sentences by words, among millions. Internal to metrics. */
@NullMarked
package org.aidboard.metrics.search;

import org.jspecify.annotations.NullMarked;
