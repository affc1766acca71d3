/** One chart alone on a page, for the pages of others, and which others may show it. */
@NullMarked
package org.aidboard.views.embed;

import org.jspecify.annotations.NullMarked;
