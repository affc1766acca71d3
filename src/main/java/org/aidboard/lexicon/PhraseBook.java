package org.aidboard.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects phrases; one that several lines give has the meanings of all of them, the first line's first. */
final class PhraseBook {

    record Key(List<String> words, List<String> written) {}

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<Key, List<Sense>> senses = new LinkedHashMap<>();

    Vocabulary vocabulary() {
        return vocabulary;
    }

    void add(String form, Sense sense) {
        List<String> words = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (Forms.Part part : Forms.parts(form)) {
            words.add((part.glued() ? "+" : "") + part.text().toLowerCase(java.util.Locale.ROOT));
            written.add(caseMatters(part.text()) ? part.text() : "");
        }
        senses.computeIfAbsent(new Key(words, written), key -> new ArrayList<>(1))
                .add(sense);
    }

    /** Where any of the phrases asks for capitals, the others that read alike must not hide it, so all meanings are kept. */
    List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        senses.forEach((key, meanings) -> phrases.add(phrase(key, Composites.meanings(senses, key, meanings))));
        return phrases;
    }

    private Phrase phrase(Key key, List<Sense> meanings) {
        List<Integer> words = new ArrayList<>();
        long glued = 0;
        for (int i = 0; i < key.words().size(); i++) {
            String word = key.words().get(i);
            boolean joined = word.length() > 1 && word.charAt(0) == '+';
            words.add(vocabulary.add(joined ? word.substring(1) : word));
            glued |= joined ? 1L << i : 0;
        }
        return new Phrase(List.copyOf(words), key.written(), glued, List.copyOf(meanings));
    }

    private static boolean caseMatters(String word) {
        return word.chars().anyMatch(Character::isUpperCase)
                || (word.length() == 1 && Character.isLetter(word.charAt(0)));
    }
}
