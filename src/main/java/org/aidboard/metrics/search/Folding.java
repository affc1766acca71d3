package org.aidboard.metrics.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Text as the search sees it: without case, accents, and the difference between typed and typeset quotation marks and
 * dashes; every white space is one plain space. Each character is folded by itself, so that a piece of a text folds to a
 * piece of the folded text.
 */
public final class Folding {

    /** What the characters met so far fold to. */
    private static final AtomicReferenceArray<String> KNOWN = new AtomicReferenceArray<>(1 << 16);

    private Folding() {}

    /** The text folded. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                folded.append(normal(text.substring(i, ++i + 1)));
            } else {
                folded.append(known(c));
            }
        }
        return folded.toString();
    }

    /** The words of a search, folded; each of them must be found. */
    public static List<String> words(String search) {
        return Arrays.stream(fold(search).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String known(char c) {
        String known = KNOWN.get(c);
        if (known == null) {
            known = normal(Character.toString(c));
            KNOWN.set(c, known);
        }
        return known;
    }

    private static String normal(String character) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(character, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Folding::plain)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static int plain(int c) {
        return switch (c) {
            case '‘', '’', '‛', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
