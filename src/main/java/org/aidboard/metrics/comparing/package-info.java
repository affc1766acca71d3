/** Series side by side: which figures are one fact, and which facts may be added. Internal to metrics. */
@NullMarked
package org.aidboard.metrics.comparing;

import org.jspecify.annotations.NullMarked;
