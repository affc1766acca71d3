/** Ways in which a text states a dated event: done, planned or aimed at. */
@NullMarked
package org.aidboard.figures.rules.events;

import org.jspecify.annotations.NullMarked;
