/** The store, followed commit by commit. Internal to metrics. */
@NullMarked
package org.aidboard.metrics.mirror;

import org.jspecify.annotations.NullMarked;
