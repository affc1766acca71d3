/** What files say of themselves. */
@NullMarked
package org.aidboard.export.about;

import org.jspecify.annotations.NullMarked;
