package org.aidboard.text.tokens;

import org.jspecify.annotations.Nullable;

/**
 * A heading, a paragraph or an item of a list: lines that belong together.
 *
 * @param kind which of the three
 * @param from its first token; the bullet of an item is not part of it
 * @param to one past its last token
 * @param governor the block above that governs it (the lead-in or item that its list hangs from, else the heading), or
 *     null where nothing does
 * @param firstSentence the index of its first sentence
 */
public record Block(Kind kind, int from, int to, @Nullable Block governor, int firstSentence) {

    /** Whether both are the same block of one text. */
    public boolean is(Block other) {
        return from == other.from;
    }

    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM
    }
}
