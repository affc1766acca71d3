/** Questions answered from columns: rows, counts, facets, series. Internal to metrics. */
@NullMarked
package org.aidboard.metrics.answers;

import org.jspecify.annotations.NullMarked;
