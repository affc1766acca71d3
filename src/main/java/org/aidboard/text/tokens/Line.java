package org.aidboard.text.tokens;

/**
 * A line of the text that is not blank.
 *
 * @param from its first token
 * @param to one past its last token
 * @param content the first token after a bullet or enumerator; {@code from} where it has none
 * @param indent of the content: blanks before the first character
 */
record Line(int from, int to, int content, int indent) {

    boolean bulleted() {
        return content > from;
    }

    static Line of(Tokens tokens, int from, int to) {
        int content = Math.min(from + Bullets.length(tokens, from, to), to);
        return new Line(from, to, content == to ? from : content, indent(tokens, from));
    }

    private static int indent(Tokens tokens, int from) {
        String chars = tokens.chars();
        int start = tokens.start(from);
        int at = start;
        while (at > 0 && start - at < 40 && chars.charAt(at - 1) != '\n') {
            at--;
        }
        return start - at;
    }
}
