package org.aidboard.metrics.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.aidboard.metrics.columns.Bits;

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

    /** This index with the sentences that came since, up to a number of them. */
    public SearchIndex with(int size, IntFunction<String> sentences) {
        List<WordIndex> kept = new ArrayList<>(parts);
        int from = size();
        if (from == size) {
            return this;
        }
        while (!kept.isEmpty() && kept.getLast().size() <= 2 * (size - from)) {
            from = kept.removeLast().first();
        }
        WordsBySentence read = new WordsBySentence();
        for (int sentence = from; sentence < size; sentence++) {
            read.add(sentences.apply(sentence));
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
