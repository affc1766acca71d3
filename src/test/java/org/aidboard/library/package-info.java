/** The library as others use it: one class to call. */
@NullMarked
package org.aidboard.library;

import org.jspecify.annotations.NullMarked;
