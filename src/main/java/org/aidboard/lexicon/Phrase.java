package org.aidboard.lexicon;

import java.util.List;

/**
 * A phrase of the lexicon and what it can mean.
 *
 * @param words their numbers in the vocabulary
 * @param written each word as the file writes it, where its case matters, else the empty string
 * @param glued bit i is set where word i stands glued to the one before it
 * @param senses its meanings, those of the first file first
 */
public record Phrase(List<Integer> words, List<String> written, long glued, List<Sense> senses) {

    /** How many words it takes. */
    public int length() {
        return words.size();
    }

    /** The first meaning of that kind, or null where it has none. */
    public <S extends Sense> @org.jspecify.annotations.Nullable S sense(Class<S> kind) {
        // By index: this is asked some hundred times for each figure, and an iterator costs more than the look.
        for (int i = 0; i < senses.size(); i++) {
            Sense sense = senses.get(i);
            if (kind.isInstance(sense)) {
                return kind.cast(sense);
            }
        }
        return null;
    }

    int capitals() {
        return (int) written.stream().filter(form -> !form.isEmpty()).count();
    }

    boolean stands(Words text, int at, int to) {
        if (at + words.size() > to) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (text.word(at + i) != words.get(i) || !written(text, at + i, i) || !joined(text, at + i, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean joined(Words text, int at, int i) {
        return (glued >> i & 1) == 0 || text.glued(at);
    }

    /** 'US' asks for capitals, 'Mali' for a capital first letter, 'aid' for nothing. */
    private boolean written(Words text, int at, int i) {
        String form = written.get(i);
        if (form.isEmpty()) {
            return true;
        }
        if (form.length() <= 5 && !plainName(form)) {
            return text.text(at).equals(form);
        }
        return text.capital(at);
    }

    private static boolean plainName(String form) {
        return form.length() > 1 && form.substring(1).chars().allMatch(Character::isLowerCase);
    }
}
