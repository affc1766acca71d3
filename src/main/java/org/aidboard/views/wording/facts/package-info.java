/** Facts, their changes and what must be said beside them, in words. */
@NullMarked
package org.aidboard.views.wording.facts;

import org.jspecify.annotations.NullMarked;
