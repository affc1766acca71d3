/** From a number to its sentence: the panel beside every place. */
@NullMarked
package org.aidboard.views.evidence;

import org.jspecify.annotations.NullMarked;
