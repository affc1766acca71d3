package org.aidboard.text.tokens;

/**
 * The tokens of a text, in columns: a document of ten megabytes has millions of them. Offsets are UTF-16, as the text
 * is scanned; {@link org.aidboard.text.Text#span} turns them into spans.
 */
public final class Tokens {

    private final String chars;
    private final int[] starts;
    private final int[] ends;
    private final TokenKind[] kinds;
    private final byte[] breaks;

    Tokens(String chars, int[] starts, int[] ends, TokenKind[] kinds, byte[] breaks) {
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.breaks = breaks;
    }

    /** The tokens of a text; linear in its length. */
    public static Tokens of(String chars) {
        return new Tokenizer(chars).tokens();
    }

    public int size() {
        return starts.length;
    }

    /** The text that the tokens are of. */
    public String chars() {
        return chars;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public TokenKind kind(int token) {
        return kinds[token];
    }

    /** The token's characters. */
    public String text(int token) {
        return chars.substring(starts[token], ends[token]);
    }

    /** The first character. */
    public char first(int token) {
        return chars.charAt(starts[token]);
    }

    public int length(int token) {
        return ends[token] - starts[token];
    }

    /** Whether the token is this one character. */
    public boolean is(int token, char mark) {
        return ends[token] - starts[token] == 1 && chars.charAt(starts[token]) == mark;
    }

    /** Whether nothing stands between the token and the one before it. */
    public boolean glued(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }

    /** Line breaks between the token and the one before it, at most 3; the first token of a text has 3. */
    public int breaksBefore(int token) {
        return breaks[token];
    }

    /** Whether the token starts with a capital letter. */
    public boolean capital(int token) {
        return Character.isUpperCase(first(token));
    }

    /** Whether every letter is a capital. */
    public boolean capitals(int token) {
        for (int i = starts[token]; i < ends[token]; i++) {
            if (Character.isLowerCase(chars.charAt(i))) {
                return false;
            }
        }
        return capital(token);
    }
}
