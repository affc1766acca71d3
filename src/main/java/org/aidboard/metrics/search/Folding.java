package org.aidboard.metrics.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Text as the search sees it: without case, accents, and the difference between typed and typeset quotation marks and
 * dashes; every white space is one plain space.
 */
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
        return Arrays.stream(fold(search).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‛', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
