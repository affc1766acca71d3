/** Walks through the packaged application in a real browser, as a person would. */
@NullMarked
package org.aidboard.walk;

import org.jspecify.annotations.NullMarked;
