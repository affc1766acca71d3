/** A text cut up once: tokens with their offsets, sentences, and the blocks (headings, paragraphs, items) that hold them. */
@NullMarked
package org.aidboard.text.tokens;

import org.jspecify.annotations.NullMarked;
