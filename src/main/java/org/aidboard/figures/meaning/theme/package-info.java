/** What a number is about. */
@NullMarked
package org.aidboard.figures.meaning.theme;

import org.jspecify.annotations.NullMarked;
