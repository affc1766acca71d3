/** Choosing figures, with the choice kept in the address. */
@NullMarked
package org.aidboard.views.filters;

import org.jspecify.annotations.NullMarked;
