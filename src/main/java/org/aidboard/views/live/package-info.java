/** Pages that take in what is committed while a reader is there. */
@NullMarked
package org.aidboard.views.live;

import org.jspecify.annotations.NullMarked;
