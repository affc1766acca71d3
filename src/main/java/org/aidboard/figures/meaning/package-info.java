/** Gives each quantity its meaning from its sentence and neighbours: year, status, theme, qualifier. */
@NullMarked
package org.aidboard.figures.meaning;

import org.jspecify.annotations.NullMarked;
