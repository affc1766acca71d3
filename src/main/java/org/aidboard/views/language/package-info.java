/** The languages of the pages: which there are, which one a reader wants, and the texts in each. */
@NullMarked
package org.aidboard.views.language;

import org.jspecify.annotations.NullMarked;
