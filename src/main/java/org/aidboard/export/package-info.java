/** Rows of {@code metrics} as CSV and JSON, streamed, provenance included. */
@NullMarked
package org.aidboard.export;

import org.jspecify.annotations.NullMarked;
