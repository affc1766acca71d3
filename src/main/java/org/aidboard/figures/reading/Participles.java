package org.aidboard.figures.reading;

import java.util.Set;
import org.aidboard.lexicon.Sense;

/** Tells 'the Declaration adopted in Vilnius' from 'the Declaration was adopted in Vilnius'. */
public final class Participles {

    /** Past forms that are no participles. */
    private static final Set<String> SIMPLE =
            Set.of("began", "became", "withdrew", "gave", "took", "went", "rose", "grew", "fell", "saw", "spoke");

    private Participles() {}

    /** Whether a past form only describes the noun before it: no auxiliary stands before, and a noun does. */
    public static boolean mentions(Page page, int verb, int from, Sense.Verb meaning) {
        boolean past = meaning.form() == Sense.Verb.Form.PAST || meaning.form() == Sense.Verb.Form.PARTICIPLE;
        if (!past || verb <= from) {
            return false;
        }
        boolean telling = meaning.kind() == Sense.Verb.Kind.EVENT
                || meaning.kind() == Sense.Verb.Kind.PLEDGE
                || meaning.kind() == Sense.Verb.Kind.COMMIT
                || meaning.base().equals("hold")
                || meaning.base().equals("publish")
                || meaning.base().equals("date")
                || meaning.base().equals("establish");
        if (!telling) {
            return false;
        }
        if (SIMPLE.contains(page.lower(verb)) || !hangs(page, verb + 1)) {
            return false;
        }
        int before = verb - 1;
        if (amount(page, before)) {
            return false;
        }
        Sense.Function work = page.sense(before, Sense.Function.class);
        Sense.Party party = page.sense(page.phraseStart(before), Sense.Party.class);
        boolean noun = page.word(before, verb) && (work == null || work.work().equals("UNCOUNTED"));
        boolean subject =
                party != null && party.role() != Sense.Party.Role.NONE && !led(page, page.phraseStart(before), from);
        return noun && !page.lower(before).endsWith("ly") && !subject;
    }

    /** 'the $5 million [pledged in 2019]': what was pledged is the number itself. */
    private static boolean amount(Page page, int last) {
        return page.number(last)
                || page.sense(last, Sense.Scale.class) != null
                || page.sense(page.phraseStart(last), Sense.Money.class) != null;
    }

    /** A participle is followed by where, when or by whom; a verb of the sentence by what. */
    private static boolean hangs(Page page, int next) {
        if (next >= page.tokens().size() || !page.word(next, page.tokens().size())) {
            return true;
        }
        return (page.works(next, "END")
                        && !page.is(next, "the")
                        && !page.is(next, "a")
                        && !page.is(next, "an")
                        && !page.is(next, "its"))
                || page.sense(next, Sense.Month.class) != null
                || page.is(next, "last")
                || page.is(next, "this");
    }

    /** 'support for Ukraine adopted in': the party is no subject. */
    private static boolean led(Page page, int party, int from) {
        int at = party - 1;
        if (at > from && page.is(at, "the")) {
            at--;
        }
        return at >= from && page.works(at, "END") && !page.is(at, "and") && !page.is(at, "that");
    }
}
