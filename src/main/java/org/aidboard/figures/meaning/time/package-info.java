/** When a number is of, and whether it comes back every year. */
@NullMarked
package org.aidboard.figures.meaning.time;

import org.jspecify.annotations.NullMarked;
