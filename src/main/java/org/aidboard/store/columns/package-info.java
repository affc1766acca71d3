/** The columns of a figure's row, by what they say. */
@NullMarked
package org.aidboard.store.columns;

import org.jspecify.annotations.NullMarked;
