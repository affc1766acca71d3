/** What a rule is made of: a pattern over the tokens around a number, what it yields, and examples. */
@NullMarked
package org.aidboard.figures.pattern;

import org.jspecify.annotations.NullMarked;
