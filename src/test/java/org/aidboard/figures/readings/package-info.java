/** Sentences with the reading that they must have. */
@NullMarked
package org.aidboard.figures.readings;

import org.jspecify.annotations.NullMarked;
