/** Texts of any kind, sound or broken, and what must hold for the figures of each. */
@NullMarked
package org.aidboard.figures.anytext;

import org.jspecify.annotations.NullMarked;
