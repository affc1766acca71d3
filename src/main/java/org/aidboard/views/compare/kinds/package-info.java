/** Kinds of figures that may share an axis, and how they are put into words. */
@NullMarked
package org.aidboard.views.compare.kinds;

import org.jspecify.annotations.NullMarked;
