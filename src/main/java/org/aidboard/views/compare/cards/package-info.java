/** Each kind of figure as a chart that suits it, with its words and its table. */
@NullMarked
package org.aidboard.views.compare.cards;

import org.jspecify.annotations.NullMarked;
