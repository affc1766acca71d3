package org.aidboard.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The typed words of a language. Immutable, so that any number of threads may read it. */
public final class Lexicon {

    private final Map<Character, String> symbols;

    private Lexicon(Map<Character, String> symbols) {
        this.symbols = symbols;
    }

    /** The words of English. */
    public static Lexicon english() {
        return new Lexicon(Map.of('€', "EUR", '£', "GBP", '$', "USD"));
    }

    /** The ISO 4217 code of the currency that a symbol stands for, or null where it stands for none. */
    public @Nullable String currency(char symbol) {
        return symbols.get(symbol);
    }
}
