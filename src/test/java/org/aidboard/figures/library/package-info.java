/** The library used alone, as its documentation shows it. */
@NullMarked
package org.aidboard.figures.library;

import org.jspecify.annotations.NullMarked;
