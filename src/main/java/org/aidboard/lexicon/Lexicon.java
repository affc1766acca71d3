package org.aidboard.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The typed words of a language, as read from its folder of resource files. Immutable, so that any number of threads may
 * read it.
 */
public final class Lexicon {

    /** Among phrases of one length, those that ask for capitals come first: 'US' before 'us'. */
    private static final Comparator<Phrase> LONGEST_FIRST = Comparator.comparingInt(Phrase::length)
            .thenComparingInt(Phrase::capitals)
            .reversed();

    private static final class English {
        static final Lexicon LEXICON = LexiconReader.read("/lexicon/en/");
    }

    private final Vocabulary vocabulary;
    /** By the number of their first word: the phrases that start with it, the longest first. */
    private final Phrase[][] phrases;
    /** The main currency of each country. */
    private final Map<String, String> currencies;

    Lexicon(Vocabulary vocabulary, List<Phrase> all, Map<String, String> currencies) {
        this.vocabulary = vocabulary;
        this.currencies = Map.copyOf(currencies);
        List<List<Phrase>> starting = new ArrayList<>();
        for (int i = 0; i < vocabulary.size(); i++) {
            starting.add(new ArrayList<>(1));
        }
        all.forEach(phrase -> starting.get(phrase.words().getFirst()).add(phrase));
        starting.forEach(list -> list.sort(LONGEST_FIRST));
        this.phrases =
                starting.stream().map(list -> list.toArray(Phrase[]::new)).toArray(Phrase[][]::new);
    }

    /**
     * The words of English.
     *
     * @throws MalformedLexicon when a line of its files is wrong
     */
    public static Lexicon english() {
        return English.LEXICON;
    }

    /** The number of the word between two offsets of a text, or -1 where no phrase has it. */
    public int word(CharSequence text, int from, int to) {
        return vocabulary.find(text, from, to);
    }

    /** The longest phrase that stands at a word of a text, or null where none does. */
    public @Nullable Phrase longest(Words text, int at, int to) {
        int word = text.word(at);
        if (word < 0) {
            return null;
        }
        for (Phrase phrase : phrases[word]) {
            if (phrase.stands(text, at, to)) {
                return phrase;
            }
        }
        return null;
    }

    /** The ISO 4217 code of a country's main currency, or null where it has none or is unknown. */
    public @Nullable String currencyOf(String country) {
        return currencies.get(country);
    }

    @Override
    public String toString() {
        return "Lexicon of " + vocabulary.size() + " words, "
                + Arrays.stream(phrases).mapToInt(list -> list.length).sum() + " phrases";
    }
}
