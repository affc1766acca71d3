package org.aidboard.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words and their numbers. Looks a word up in a text without copying it; case and the shape of apostrophes do not matter. */
final class Vocabulary {

    private static final int LONGEST = 40;

    private final List<String> words = new ArrayList<>();
    /** Open addressing: a word's number plus one, 0 where nothing is. */
    private int[] slots = new int[1 << 13];

    /** The number of the word, new where it is not yet known. */
    int add(String word) {
        int known = find(word, 0, word.length());
        if (known >= 0) {
            return known;
        }
        words.add(normal(word));
        if (words.size() * 3 > slots.length) {
            slots = new int[slots.length * 2];
            for (int i = 0; i < words.size(); i++) {
                place(i);
            }
        } else {
            place(words.size() - 1);
        }
        return words.size() - 1;
    }

    /** The number of the word between two offsets, or -1. */
    int find(CharSequence text, int from, int to) {
        if (to - from > LONGEST) {
            return -1;
        }
        int slot = hash(text, from, to) & (slots.length - 1);
        while (slots[slot] != 0) {
            if (same(words.get(slots[slot] - 1), text, from, to)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & (slots.length - 1);
        }
        return -1;
    }

    int size() {
        return words.size();
    }

    private void place(int number) {
        String word = words.get(number);
        int slot = hash(word, 0, word.length()) & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = slot + 1 & (slots.length - 1);
        }
        slots[slot] = number + 1;
    }

    private static boolean same(String word, CharSequence text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (normal(text.charAt(i)) != word.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + normal(text.charAt(i));
        }
        return hash ^ hash >>> 15;
    }

    private static String normal(String word) {
        char[] chars = word.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = normal(chars[i]);
        }
        return String.valueOf(chars);
    }

    private static char normal(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 32) : c;
        }
        if (c == '\u2019' || c == '\u2018' || c == '\u00B4') {
            return '\'';
        }
        return Character.toLowerCase(c);
    }

    @Override
    public String toString() {
        return words.size() + " words in " + slots.length + " slots, " + Arrays.hashCode(slots);
    }
}
