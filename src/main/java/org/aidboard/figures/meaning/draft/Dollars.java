package org.aidboard.figures.meaning.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.aidboard.figures.parties.Speaker;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Phrase;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Whose dollars a bare '$' means. */
public final class Dollars {

    private static final String US = "USD";
    /** Countries that write their own dollars as '$'. */
    private static final Set<String> OWN = Set.of("AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "FJD");

    private static final Set<String> KRONER = Set.of("NOK", "SEK", "DKK");

    private final Page page;
    private final String usual;
    private final String kroner;

    public Dollars(Page page, Speaker speaker) {
        this.page = page;
        String own = speaker.dollar(page);
        boolean guessed = page.document().about().publisher() == null && !"US".equals(speaker.code());
        String most = guessed && own.equals(US) ? mostNamed(page, OWN) : null;
        this.usual = most == null ? own : most;
        String code = speaker.code() == null ? null : page.lexicon().currencyOf(speaker.code());
        String named = code != null && KRONER.contains(code) ? code : mostNamed(page, KRONER);
        this.kroner = named == null ? "NOK" : named;
    }

    /** The ISO 4217 code of 'kroner': those of the country that speaks, else of the one of the North that is named most. */
    public String kroner() {
        return kroner;
    }

    /** The ISO 4217 code of a '$'. In '15 million AU dollars ($10 million)' the second is another's. */
    public String of(Find find, @Nullable Find previous, boolean labelled) {
        if (labelled) {
            return US;
        }
        boolean converted = previous != null
                && find.from() - 1 == previous.to()
                && (page.is(previous.to(), '(') || page.is(previous.to(), '['));
        return converted && previous != null && previous.unit().equals(usual) ? US : usual;
    }

    /** The dollars of the country that a text names most, where that country has some of its own. */
    private static @Nullable String mostNamed(Page page, Set<String> wanted) {
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
        return own != null && wanted.contains(own) ? own : null;
    }
}
