/** Tables as sheets of a workbook. */
@NullMarked
package org.aidboard.export.xlsx;

import org.jspecify.annotations.NullMarked;
