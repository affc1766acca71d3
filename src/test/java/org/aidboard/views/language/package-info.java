/** Tests of the languages: that each text is there in all of them, and each reader gets the one wanted. */
@NullMarked
package org.aidboard.views.language;

import org.jspecify.annotations.NullMarked;
