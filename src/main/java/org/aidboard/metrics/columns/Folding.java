package org.aidboard.metrics.columns;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as the search sees it: without case, accents, and the difference between typed and typeset quotation marks and dashes. */
public final class Folding {

    private Folding() {}

    /** The text folded. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String apart = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(plain(c));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The words of a search, folded; each of them must be found. */
    public static List<String> words(String search) {
        return Arrays.stream(fold(search).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‛', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            default -> c;
        };
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
