/** The selection as a table with years across: cells that lead to sentences, changes, and totals where adding is allowed. */
@NullMarked
package org.aidboard.views.compare.table;

import org.jspecify.annotations.NullMarked;
