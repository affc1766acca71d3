/** The store: entities and repositories stay inside; {@code FigureStore} is the door. */
@NullMarked
package org.aidboard.store;

import org.jspecify.annotations.NullMarked;
