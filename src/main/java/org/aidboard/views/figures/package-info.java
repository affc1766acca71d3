/** The place with every figure: filtered, sorted, searched. */
@NullMarked
package org.aidboard.views.figures;

import org.jspecify.annotations.NullMarked;
