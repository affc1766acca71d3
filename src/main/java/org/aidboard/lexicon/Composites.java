package org.aidboard.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A phrase that is only a cue also means what its words mean: 'humanitarian assistance' is about aid. */
final class Composites {

    private Composites() {}

    static List<Sense> meanings(Map<PhraseBook.Key, List<Sense>> all, PhraseBook.Key key, List<Sense> own) {
        int size = key.words().size();
        if (size == 1 || !own.stream().allMatch(sense -> sense instanceof Sense.Cue || sense instanceof Sense.Noun)) {
            return own;
        }
        List<Sense> meanings = new ArrayList<>(own);
        for (int from = 0; from < size; from++) {
            for (int to = from + 1; to <= size; to++) {
                boolean last = to == size;
                if (to - from < size) {
                    List<Sense> inner = inside(all, key, from, to);
                    inner.stream().filter(sense -> passes(sense, last)).forEach(sense -> add(meanings, sense));
                }
            }
        }
        return meanings;
    }

    private static List<Sense> inside(Map<PhraseBook.Key, List<Sense>> all, PhraseBook.Key key, int from, int to) {
        return all.getOrDefault(
                new PhraseBook.Key(key.words().subList(from, to), key.written().subList(from, to)), List.of());
    }

    private static boolean passes(Sense sense, boolean last) {
        return switch (sense) {
            case Sense.Cue cue ->
                switch (cue.kind()) {
                    case THEME, GIFT -> true;
                    case NEED -> last;
                    default -> false;
                };
            case Sense.Noun noun -> last;
            default -> false;
        };
    }

    private static void add(List<Sense> meanings, Sense sense) {
        if (!meanings.contains(sense)) {
            meanings.add(sense);
        }
    }
}
