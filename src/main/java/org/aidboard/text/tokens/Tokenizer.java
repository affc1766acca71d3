package org.aidboard.text.tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Cuts a text into tokens in one pass that never looks back. */
final class Tokenizer {

    private static final List<String> SCALES = List.of("million", "billion", "trillion");
    /** What pages lose the blank before. */
    private static final Set<String> RUN_ON = Set.of(
            "for", "in", "to", "of", "from", "and", "by", "over", "as", "was", "is", "will", "on", "at", "with", "the",
            "euro", "euros", "annua", "per", "dolla", "peopl", "durin", "under", "towar", "which", "that");

    private final String chars;
    private int[] starts;
    private int[] ends;
    private TokenKind[] kinds;
    private byte[] breaks;
    private int size;

    Tokenizer(String chars) {
        this.chars = chars;
        int guess = 16 + chars.length() / 5;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.kinds = new TokenKind[guess];
        this.breaks = new byte[guess];
    }

    Tokens tokens() {
        int lines = 3;
        int at = 0;
        while (at < chars.length()) {
            char c = chars.charAt(at);
            if (blank(c)) {
                lines += c == '\n' || c == '\u2028' || c == '\u2029' || c == '\f' ? 1 : 0;
                at++;
            } else {
                at = token(c, at, Math.min(lines, 3));
                lines = 0;
            }
        }
        return new Tokens(
                chars,
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                Arrays.copyOf(kinds, size),
                Arrays.copyOf(breaks, size));
    }

    private int token(char c, int at, int lines) {
        if (digit(c)) {
            return add(TokenKind.NUMBER, at, number(at), lines);
        }
        if (letter(c)) {
            return add(TokenKind.WORD, at, word(at), lines);
        }
        if (apostrophe(c) && at > 0 && letter(chars.charAt(at - 1)) && possessive(at)) {
            return add(TokenKind.WORD, at, at + 2, lines);
        }
        boolean pair = Character.isHighSurrogate(c)
                && at + 1 < chars.length()
                && Character.isLowSurrogate(chars.charAt(at + 1));
        return add(TokenKind.MARK, at, at + (pair ? 2 : 1), lines);
    }

    /** Digits with single separators between them: 10,000 or 3.5 or 1'000. */
    private int number(int from) {
        int at = from + 1;
        while (at < chars.length()) {
            char c = chars.charAt(at);
            boolean inside = (c == '.' || c == ',' || c == '\'' || c == '\u2019')
                    && at + 1 < chars.length()
                    && digit(chars.charAt(at + 1));
            if (!digit(c) && !inside) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Letters; 'U.S.' and 'e.g.' are one word, with their points. */
    private int word(int from) {
        int at = from + 1;
        while (at < chars.length() && (letter(chars.charAt(at)) || mark(chars.charAt(at)))) {
            at++;
        }
        return at == from + 1 ? abbreviation(from, at) : at - run(from, at);
    }

    /** How many letters of another word hang on to 'million' after a number, as in '175 millionfor'. */
    private int run(int from, int to) {
        if (to - from < 9 || size == 0 || kinds[size - 1] != TokenKind.NUMBER) {
            return 0;
        }
        for (String scale : SCALES) {
            int end = from + scale.length();
            if (chars.startsWith(scale, from) && RUN_ON.contains(chars.substring(end, Math.min(to, end + 5)))) {
                return to - end;
            }
        }
        return 0;
    }

    private int abbreviation(int from, int afterLetter) {
        int at = afterLetter;
        while (at + 1 < chars.length()
                && chars.charAt(at) == '.'
                && letter(chars.charAt(at + 1))
                && (at + 2 >= chars.length() || !letter(chars.charAt(at + 2)))) {
            at += 2;
        }
        boolean letters = at > from + 1;
        return letters && at < chars.length() && chars.charAt(at) == '.' ? at + 1 : at;
    }

    private boolean possessive(int at) {
        boolean s = at + 1 < chars.length() && (chars.charAt(at + 1) == 's' || chars.charAt(at + 1) == 'S');
        return s && (at + 2 >= chars.length() || !letter(chars.charAt(at + 2)));
    }

    private int add(TokenKind kind, int start, int end, int lines) {
        if (size == starts.length) {
            int more = size + (size >> 1);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            kinds = Arrays.copyOf(kinds, more);
            breaks = Arrays.copyOf(breaks, more);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        breaks[size] = (byte) lines;
        size++;
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    /** An accent that follows its letter. */
    private static boolean mark(char c) {
        return c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u00B4';
    }

    /** Blanks of any width, breaks, controls and the invisible marks of web pages and PDF files. */
    private static boolean blank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || (c >= 127
                        && (Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT));
    }
}
