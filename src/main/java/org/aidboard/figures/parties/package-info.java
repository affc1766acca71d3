/** Who gives and who receives. */
@NullMarked
package org.aidboard.figures.parties;

import org.jspecify.annotations.NullMarked;
