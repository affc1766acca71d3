@NullMarked
package org.aidboard.lexicon;

import org.jspecify.annotations.NullMarked;
