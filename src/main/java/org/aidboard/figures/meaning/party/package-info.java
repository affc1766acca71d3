/** Who gives and who receives what says nobody itself. */
@NullMarked
package org.aidboard.figures.meaning.party;

import org.jspecify.annotations.NullMarked;
