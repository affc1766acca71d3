package org.aidboard.figures.parties;

import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;

/** Organisations without a code, that act in place of a country: foundations, banks, companies. */
final class Organisations {

    private static final Set<String> NOUNS = Set.of(
            "foundation",
            "bank",
            "fund",
            "company",
            "inc",
            "group",
            "alliance",
            "university",
            "institute",
            "corporation",
            "association",
            "trust",
            "network",
            "council",
            "society",
            "partners",
            "capital",
            "federation",
            "chamber");

    private Organisations() {}

    /** Whether a word names a kind of organisation. */
    static boolean noun(String word) {
        return NOUNS.contains(word);
    }

    /** 'The Gates Foundation will contribute': a name without a code acts, and nobody else is to be looked for. */
    static boolean act(Page page, Sentence sentence, int quoteFrom) {
        for (int at = quoteFrom - 1; at > sentence.from(); at--) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            boolean auxiliary = page.is(at, "will") || page.is(at, "has") || page.is(at, "have");
            boolean acts = (verb != null && verb.form() != Sense.Verb.Form.ING && verb.kind() != Sense.Verb.Kind.PLAIN)
                    || auxiliary;
            if (acts && page.word(at - 1, quoteFrom) && page.capital(at - 1) && !page.is(at - 1, "the")) {
                int subject = page.phraseStart(at - 1);
                Sense.Party party = page.sense(subject, Sense.Party.class);
                boolean organisation = NOUNS.contains(page.lower(at - 1));
                return party == null ? organisation : party.role() == Sense.Party.Role.CHANNEL;
            }
        }
        return false;
    }
}
