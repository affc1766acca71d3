/** Typed words per language, read from {@code lexicon/<language>/} resource files; a malformed line fails with file and line number. */
@NullMarked
package org.aidboard.lexicon;

import org.jspecify.annotations.NullMarked;
