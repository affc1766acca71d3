/** Read-only questions over the stored figures; answers are records. */
@NullMarked
package org.aidboard.metrics;

import org.jspecify.annotations.NullMarked;
