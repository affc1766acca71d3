package org.aidboard.metrics.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidboard.metrics.columns.Ints;

/** Sentences taken apart into words, each word numbered once. */
final class WordsBySentence {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    /** The last sentence that each word was met in, and in how many it was. */
    private final List<int[]> met = new ArrayList<>();

    private final Ints wordsOfAll = new Ints();
    private final Ints ends = new Ints();

    void add(String sentence) {
        String folded = Folding.fold(sentence);
        int from = 0;
        while (from < folded.length()) {
            int space = folded.indexOf(' ', from);
            int to = space < 0 ? folded.length() : space;
            if (to > from) {
                meet(folded.substring(from, to));
            }
            from = to + 1;
        }
        ends.add(wordsOfAll.size());
    }

    private void meet(String word) {
        Integer known = numbers.putIfAbsent(word, words.size());
        int number = known == null ? words.size() : known;
        if (known == null) {
            words.add(word);
            met.add(new int[] {-1, 0});
        }
        int[] seen = met.get(number);
        if (seen[0] != ends.size()) {
            seen[0] = ends.size();
            seen[1]++;
            wordsOfAll.add(number);
        }
    }

    int sentences() {
        return ends.size();
    }

    List<String> words() {
        return words;
    }

    /** For each word the sentences it stands in, ascending. */
    int[][] sentencesByWord() {
        int[][] found = new int[words.size()][];
        for (int word = 0; word < found.length; word++) {
            found[word] = new int[met.get(word)[1]];
        }
        int[] filled = new int[found.length];
        Ints.Cut all = wordsOfAll.cut();
        Ints.Cut lasts = ends.cut();
        int at = 0;
        for (int sentence = 0; sentence < ends.size(); sentence++) {
            for (int end = lasts.get(sentence); at < end; at++) {
                int word = all.get(at);
                found[word][filled[word]++] = sentence;
            }
        }
        return found;
    }
}
