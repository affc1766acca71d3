package org.aidboard.metrics.search;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.metrics.columns.Bits;
import org.aidboard.metrics.columns.Sentences;

/**
 * Finds sentences by parts of words. New sentences come as a small index of their own beside the old ones, and small ones
 * are joined, so that a document more costs little however many there are.
 */
public final class SearchIndex {

    /** Knows no sentence. */
    public static final SearchIndex EMPTY = new SearchIndex(List.of());

    private final List<WordIndex> parts;

    private SearchIndex(List<WordIndex> parts) {
        this.parts = List.copyOf(parts);
    }

    /** This index with the sentences that came since. */
    public SearchIndex with(Sentences.Cut sentences) {
        List<WordIndex> kept = new ArrayList<>(parts);
        int from = size();
        if (from == sentences.size()) {
            return this;
        }
        while (!kept.isEmpty() && kept.getLast().size() <= 2 * (sentences.size() - from)) {
            from = kept.removeLast().first();
        }
        WordsBySentence read = new WordsBySentence();
        for (int sentence = from; sentence < sentences.size(); sentence++) {
            read.add(sentences.get(sentence));
        }
        kept.add(new WordIndex(read, from));
        return new SearchIndex(kept);
    }

    /** The sentences in which a part of a word stands; the part is folded and has no space. */
    public Bits find(String part) {
        Bits found = new Bits(size());
        parts.forEach(index -> index.find(part, found::set));
        return found;
    }

    private int size() {
        return parts.isEmpty() ? 0 : parts.getLast().first() + parts.getLast().size();
    }
}
