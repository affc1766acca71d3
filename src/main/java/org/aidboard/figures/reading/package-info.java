/** What stands in a sentence before anything is made of it: numbers, ranges, lists and dates. */
@NullMarked
package org.aidboard.figures.reading;

import org.jspecify.annotations.NullMarked;
