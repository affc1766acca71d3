package org.aidboard.text;

import java.util.Arrays;

/**
 * A document's plain text, and the one place where Java's UTF-16 offsets and the code points of {@link Span} are turned
 * into each other.
 */
public final class Text {

    private final String chars;
    /** The UTF-16 offset of the first half of every supplementary code point, ascending. */
    private final int[] pairs;

    public Text(String chars) {
        this.chars = chars;
        this.pairs = pairs(chars);
    }

    /** The text as Java sees it, for those who scan it. */
    public String chars() {
        return chars;
    }

    /** Length in code points. */
    public int length() {
        return chars.length() - pairs.length;
    }

    /** The span between two UTF-16 offsets. */
    public Span span(int fromChar, int toChar) {
        return new Span(codePoint(fromChar), codePoint(toChar));
    }

    /** The words at a span. */
    public String at(Span span) {
        return chars.substring(offset(span.start()), offset(span.end()));
    }

    /** The UTF-16 offset of a code point. */
    public int offset(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    private int codePoint(int offset) {
        if (pairs.length == 0) {
            return offset;
        }
        int found = Arrays.binarySearch(pairs, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    private static int[] pairs(String chars) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i + 1 < chars.length(); i++) {
            if (Character.isHighSurrogate(chars.charAt(i)) && Character.isLowSurrogate(chars.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, count * 2));
                }
                found[count++] = i++;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
