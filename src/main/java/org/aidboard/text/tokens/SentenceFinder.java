package org.aidboard.text.tokens;

import java.util.Locale;
import java.util.Set;

/** Cuts a block into sentences. */
final class SentenceFinder {

    /** No sentence is longer, whatever a text looks like, so that work on a sentence is bounded. */
    static final int LONGEST = 300;

    private static final int LONGEST_CHARS = 3000;
    private static final Set<String> SHORT = Set.of(
            "mr", "mrs", "rs", "ms", "dr", "prof", "hon", "st", "gen", "col", "lt", "sgt", "capt", "adm", "sen", "rep",
            "gov", "approx", "ca", "vs", "cf", "inc", "ltd", "co", "corp", "est", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec", "tel");
    /** Short only before the number that they lead to: 'No. 5', not 'The answer was no.'. */
    private static final Set<String> NUMBERED = Set.of("no", "nos", "art", "sec", "para", "fig", "vol", "pp");

    private static final Set<String> STARTERS = Set.of(
            "the", "this", "these", "that", "those", "it", "its", "in", "we", "our", "he", "she", "they", "as", "at",
            "a", "an", "for", "on", "to", "and", "but", "with", "since", "all", "by", "from", "through", "also");

    /** Takes a sentence's first token and the one past its last. */
    interface Sink {
        void sentence(int from, int to);
    }

    private SentenceFinder() {}

    static void find(Tokens tokens, int from, int to, Sink sink) {
        int start = from;
        for (int token = from; token < to; token++) {
            boolean tooLong = token + 1 - start >= LONGEST || tokens.end(token) - tokens.start(start) >= LONGEST_CHARS;
            int end = tooLong ? token + 1 : end(tokens, token, to);
            if (end > 0) {
                sink.sentence(start, end);
                start = end;
                token = end - 1;
            }
        }
        if (start < to) {
            sink.sentence(start, to);
        }
    }

    /** One past the sentence that ends with this token and the quotes after it; 0 where none ends here. */
    private static int end(Tokens tokens, int token, int to) {
        if (!stop(tokens, token, to)) {
            return 0;
        }
        int next = token + 1;
        while (next < to && tokens.glued(next) && "\"'”’»)]".indexOf(tokens.first(next)) >= 0) {
            next++;
        }
        if (next < to && tokens.glued(next)) {
            return 0;
        }
        return next >= to || starts(tokens, next, to) ? next : 0;
    }

    private static boolean stop(Tokens tokens, int token, int to) {
        if (tokens.is(token, '!') || tokens.is(token, '?')) {
            return true;
        }
        if (tokens.is(token, '.')) {
            return !abbreviated(tokens, token);
        }
        boolean abbreviation = tokens.kind(token) == TokenKind.WORD
                && tokens.length(token) >= 4
                && tokens.chars().charAt(tokens.end(token) - 1) == '.';
        return abbreviation
                && token + 1 < to
                && STARTERS.contains(lower(tokens, token + 1))
                && tokens.capital(token + 1);
    }

    private static boolean abbreviated(Tokens tokens, int point) {
        if (!tokens.glued(point) || tokens.kind(point - 1) != TokenKind.WORD) {
            return false;
        }
        int length = tokens.length(point - 1);
        boolean initial = length == 1
                && tokens.capital(point - 1)
                && point > 1
                && tokens.capital(point - 2)
                && !tokens.glued(point - 1);
        if (initial || length > 6) {
            return initial;
        }
        String word = lower(tokens, point - 1);
        boolean number = point + 1 < tokens.size() && tokens.kind(point + 1) == TokenKind.NUMBER;
        return SHORT.contains(word) || (number && NUMBERED.contains(word));
    }

    private static boolean starts(Tokens tokens, int next, int to) {
        char c = tokens.first(next);
        if (Character.isUpperCase(c) || Character.isDigit(c)) {
            return true;
        }
        boolean opens = "\"'“‘«([•-–—€$£".indexOf(c) >= 0;
        return opens || tokens.kind(next) == TokenKind.MARK || (next + 1 < to && !Character.isLowerCase(c));
    }

    private static String lower(Tokens tokens, int token) {
        return tokens.length(token) > 10 ? "" : tokens.text(token).toLowerCase(Locale.ROOT);
    }
}
