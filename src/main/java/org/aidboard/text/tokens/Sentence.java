package org.aidboard.text.tokens;

/**
 * A sentence, or a heading or item that has no full stop.
 *
 * @param index its number in the text, from 0
 * @param from its first token
 * @param to one past its last token; never before {@code from + 1}
 * @param block the block that it stands in
 */
public record Sentence(int index, int from, int to, Block block) {

    /** Whether it is the first of its block. */
    public boolean first() {
        return index == block.firstSentence();
    }
}
