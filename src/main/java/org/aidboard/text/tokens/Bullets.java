package org.aidboard.text.tokens;

/** What stands before an item of a list: a bullet, a dash, a number or letter with a point or bracket. */
final class Bullets {

    private static final String MARKS = "•‣◦▪▫●○■□–—*-·►➢➤✓✔\uF0B7\u2043\u2219";

    private Bullets() {}

    /** How many tokens the bullet takes, 0 where the line starts with none. */
    static int length(Tokens tokens, int from, int to) {
        if (from >= to) {
            return 0;
        }
        char first = tokens.first(from);
        if (MARKS.indexOf(first) >= 0) {
            return apart(tokens, from + 1, to) ? 1 : 0;
        }
        if (broken(tokens, from, to)) {
            return tokens.is(from + 1, '¢') ? 2 : 3;
        }
        return enumerator(tokens, from, to);
    }

    /** A bullet whose UTF-8 bytes were read as another encoding. */
    private static boolean broken(Tokens tokens, int from, int to) {
        return tokens.is(from, 'â')
                && to > from + 2
                && (tokens.is(from + 1, '¢') || (tokens.is(from + 1, '€') && tokens.is(from + 2, '¢')));
    }

    /** '1.', '12)', '(a)', 'iv.': a section number is no quantity. */
    private static int enumerator(Tokens tokens, int from, int to) {
        boolean bracket = tokens.is(from, '(');
        int label = bracket ? from + 1 : from;
        if (label + 1 >= to || !label(tokens, label)) {
            return 0;
        }
        boolean closed = tokens.is(label + 1, ')') || (!bracket && tokens.is(label + 1, '.'));
        return closed && tokens.glued(label + 1) && apart(tokens, label + 2, to) ? label + 2 - from : 0;
    }

    private static boolean label(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case NUMBER -> tokens.length(token) <= 3;
            case WORD -> tokens.length(token) == 1 || roman(tokens, token);
            case MARK -> false;
        };
    }

    private static boolean roman(Tokens tokens, int token) {
        return tokens.length(token) <= 5 && tokens.text(token).chars().allMatch(c -> "ivxlIVXL".indexOf(c) >= 0);
    }

    private static boolean apart(Tokens tokens, int token, int to) {
        return token < to && !tokens.glued(token);
    }
}
