package org.aidboard.metrics.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The words of some sentences, and for each word the sentences that it stands in. A part of a word is found by going
 * through the words, which are few beside the sentences; so the answer is the same as that of going through the sentences.
 */
final class WordIndex {

    /** Every word once, each between two line feeds. */
    private final String words;
    /** Where each word begins in {@link #words}. */
    private final int[] wordAt;
    /** For each word its sentences, ascending, as {@link Steps}. */
    private final byte[] sentences;
    /** Where each word's sentences begin, and where the last word's end. */
    private final int[] sentencesAt;

    private final int first;
    private final int size;

    WordIndex(WordsBySentence read, int first) {
        this.first = first;
        this.size = read.sentences();
        this.wordAt = new int[read.words().size()];
        this.sentencesAt = new int[wordAt.length + 1];
        this.words = join(read);
        this.sentences = invert(read);
    }

    private String join(WordsBySentence read) {
        StringBuilder joined = new StringBuilder("\n");
        for (int word = 0; word < wordAt.length; word++) {
            wordAt[word] = joined.length();
            joined.append(read.words().get(word)).append('\n');
        }
        return joined.toString();
    }

    private byte[] invert(WordsBySentence read) {
        int[][] found = read.sentencesByWord();
        Steps steps = new Steps();
        for (int word = 0; word < found.length; word++) {
            sentencesAt[word] = steps.size();
            steps.add(found[word]);
        }
        sentencesAt[found.length] = steps.size();
        return steps.toBytes();
    }

    /** The number of the first sentence. */
    int first() {
        return first;
    }

    /** How many sentences. */
    int size() {
        return size;
    }

    /** Tells each sentence in which the part of a word stands, in no order and possibly more than once. */
    void find(String part, IntConsumer sentence) {
        int at = words.indexOf(part);
        while (at >= 0) {
            int word = wordAround(at);
            Steps.each(sentences, sentencesAt[word], sentencesAt[word + 1], number -> sentence.accept(first + number));
            int next = word + 1 < wordAt.length ? wordAt[word + 1] : words.length();
            at = words.indexOf(part, next);
        }
    }

    private int wordAround(int at) {
        int found = Arrays.binarySearch(wordAt, at);
        return found >= 0 ? found : -found - 2;
    }
}
