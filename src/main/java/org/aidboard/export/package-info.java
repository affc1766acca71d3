/** Rows of {@code metrics} as CSV, XLSX, JSON and Data Packages, streamed, provenance included. */
@NullMarked
package org.aidboard.export;

import org.jspecify.annotations.NullMarked;
