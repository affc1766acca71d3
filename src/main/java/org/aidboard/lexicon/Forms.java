package org.aidboard.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Cuts a phrase of a lexicon file into words, as texts are cut: letters, digits, and each other mark by itself. */
final class Forms {

    /** A word of a phrase. */
    record Part(String text, boolean glued) {}

    private Forms() {}

    static List<Part> parts(String phrase) {
        List<Part> parts = new ArrayList<>();
        for (String chunk : List.of(phrase.strip().split(" +", -1))) {
            int at = 0;
            while (at < chunk.length()) {
                int end = end(chunk, at);
                parts.add(new Part(chunk.substring(at, end), at > 0));
                at = end;
            }
        }
        return parts;
    }

    private static int end(String chunk, int at) {
        char c = chunk.charAt(at);
        if (at > 0 && apostrophe(c) && at + 2 == chunk.length() && chunk.charAt(at + 1) == 's') {
            return at + 2;
        }
        if (Character.isLetter(c)) {
            int end = at + 1;
            while (end < chunk.length() && Character.isLetter(chunk.charAt(end))) {
                end++;
            }
            return end == at + 1 ? abbreviation(chunk, at, end) : end;
        }
        int end = at + 1;
        while (Character.isDigit(c) && end < chunk.length() && Character.isDigit(chunk.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int abbreviation(String chunk, int from, int afterLetter) {
        int at = afterLetter;
        while (at + 1 < chunk.length()
                && chunk.charAt(at) == '.'
                && Character.isLetter(chunk.charAt(at + 1))
                && (at + 2 >= chunk.length() || !Character.isLetter(chunk.charAt(at + 2)))) {
            at += 2;
        }
        return at > from + 1 && at < chunk.length() && chunk.charAt(at) == '.' ? at + 1 : at;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
