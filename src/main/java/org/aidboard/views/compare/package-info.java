/** The place that sets years and countries side by side. */
@NullMarked
package org.aidboard.views.compare;

import org.jspecify.annotations.NullMarked;
