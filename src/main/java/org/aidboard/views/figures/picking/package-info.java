/** What a column of the grid can be filtered by. */
@NullMarked
package org.aidboard.views.figures.picking;

import org.jspecify.annotations.NullMarked;
