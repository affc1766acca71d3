package org.aidboard.figures.meaning.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.aidboard.figures.parties.Speaker;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Phrase;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Whose dollars a bare '$' means: the speaker's, else those of the country that the text names most. */
public final class Dollars {

    private static final String US = "USD";
    /** Countries that write their own dollars as '$'. */
    private static final Set<String> OWN = Set.of("AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "FJD");

    private Dollars() {}

    /** The ISO 4217 code that '$' means on a page. */
    public static String usual(Page page, Speaker speaker) {
        String own = speaker.dollar(page);
        boolean guessed = page.document().about().publisher() == null && !"US".equals(speaker.code());
        String most = guessed && own.equals(US) ? mostNamed(page) : null;
        return most == null ? own : most;
    }

    private static @Nullable String mostNamed(Page page) {
        Map<String, Integer> named = new HashMap<>();
        String most = null;
        for (int at = 0; at < page.tokens().size(); at++) {
            Phrase phrase = page.phrase(at);
            Sense.Party party = phrase == null ? null : phrase.sense(Sense.Party.class);
            if (party != null && party.code().length() == 2 && !party.code().equals("EU")) {
                int count = named.merge(party.code(), 1, Integer::sum);
                most = most == null || count > named.getOrDefault(most, 0) ? party.code() : most;
            }
        }
        boolean american = most != null && 2 * named.getOrDefault("US", 0) > named.getOrDefault(most, 0);
        String own = most == null || american ? null : page.lexicon().currencyOf(most);
        return own != null && OWN.contains(own) ? own : null;
    }
}
