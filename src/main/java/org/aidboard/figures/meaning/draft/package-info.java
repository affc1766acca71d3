/** A figure in the making, and what stands around it. */
@NullMarked
package org.aidboard.figures.meaning.draft;

import org.jspecify.annotations.NullMarked;
