/** The words that a person sees: names, amounts, years and captions, in one place. */
@NullMarked
package org.aidboard.views.wording;

import org.jspecify.annotations.NullMarked;
