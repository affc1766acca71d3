/** Example sentences and how they are read, one table for each kind of expression, for people to read and to extend. */
@NullMarked
package org.aidboard.figures.readings;

import org.jspecify.annotations.NullMarked;
