/** The rules, one file for each kind of quantity, each beside the sentences that it must match and must not. */
@NullMarked
package org.aidboard.figures.rules;

import org.jspecify.annotations.NullMarked;
