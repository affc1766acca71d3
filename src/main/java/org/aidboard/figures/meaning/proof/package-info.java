/** Turns a finished draft into a figure with its proof, reasons and checks. */
@NullMarked
package org.aidboard.figures.meaning.proof;

import org.jspecify.annotations.NullMarked;
