package org.aidboard.figures.parties;

import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** How strongly a party of a sentence looks like one who gives. */
final class Giving {

    /** Who says or counts something does not give it. */
    private static final Set<String> SAYING = Set.of(
            "estimate",
            "say",
            "report",
            "record",
            "document",
            "verify",
            "note",
            "suffer",
            "face",
            "lose",
            "need",
            "recall");

    private static final Set<Sense.Verb.Kind> STATING = Set.of(Sense.Verb.Kind.PLAIN, Sense.Verb.Kind.AIM);

    static final Set<Sense.Verb.Kind> GIVING =
            Set.of(Sense.Verb.Kind.GIVE, Sense.Verb.Kind.PLEDGE, Sense.Verb.Kind.COMMIT, Sense.Verb.Kind.ALLOCATE);

    /** What goes through these comes from others. */
    private static final Set<String> ORGANISED = Set.of("UN", "EU", "NATO", "WB", "IMF");

    private final Page page;
    private final int to;
    private final Deeds deeds;
    private final Phrase phrase;

    Giving(Page page, int from, int to) {
        this.page = page;
        this.to = to;
        this.deeds = new Deeds(page, from, to);
        this.phrase = new Phrase(page, from, to);
    }

    /** 0 to 9: how much a mention before or after a number looks like the one who gives it. */
    int gives(Mention mention, int quoteFrom, int quoteTo) {
        if (mention.role() == Sense.Party.Role.PLACE || phrase.linked(mention)) {
            return 0;
        }
        String preposition = phrase.preposition(mention);
        boolean before = mention.to() <= quoteFrom;
        if (preposition.equals("by")) {
            return deeds.agent(mention) ? before ? 5 : 8 : 0;
        }
        if (preposition.equals("from")) {
            return deeds.received(mention) ? 8 : 0;
        }
        boolean owns = mention.owns(page, to) || phrase.adjective(mention);
        boolean object = phrase.object(mention);
        if (owns && !(object && phrase.people(mention)) && phrase.owned(mention, Sense.Cue.Kind.GIFT)) {
            return gift(mention, preposition, before);
        }
        if (!before || !preposition.isEmpty() || object || phrase.bracketed(mention, quoteFrom)) {
            return 0;
        }
        if (owns) {
            return phrase.official(mention) ? 6 : phrase.plan(mention) ? 5 : 2;
        }
        return subject(mention, quoteFrom);
    }

    /** 0 to 3: how much a mention looks like one who gives, whatever is given. */
    int acts(Mention mention) {
        String preposition = phrase.preposition(mention);
        if (preposition.equals("by")) {
            return deeds.agent(mention) ? 2 : 0;
        }
        if (preposition.equals("from")) {
            return deeds.received(mention) ? 3 : 0;
        }
        if (phrase.object(mention)) {
            return 0;
        }
        boolean owns = mention.owns(page, to) || phrase.adjective(mention);
        if (owns && phrase.owned(mention, Sense.Cue.Kind.GIFT)) {
            return gift(mention, preposition, true) > 0 ? 3 : 0;
        }
        if (!preposition.isEmpty()) {
            return 0;
        }
        if (owns) {
            boolean office = phrase.official(mention)
                    && deeds.nextVerb(mention.to(), deeds.number(mention.to(), mention.to() + 7)) >= 0;
            return office ? 2 : 0;
        }
        int verb = deeds.nextVerb(mention.to(), Math.min(to, deeds.number(mention.to(), mention.to() + 9)));
        Sense.Verb meaning = verb < 0 ? null : page.sense(verb, Sense.Verb.class);
        if (meaning == null) {
            return verb < 0 ? 0 : 1;
        }
        if (SAYING.contains(meaning.base())) {
            return 0;
        }
        return GIVING.contains(meaning.kind()) ? 3 : STATING.contains(meaning.kind()) ? 1 : 0;
    }

    /** 'Norway said [it would] give', 'noted its support', 'needs to raise': what it says is of itself. */
    private boolean ofItself(int verb) {
        int next = page.after(verb);
        if (next + 1 < to && page.is(next, "that")) {
            next++;
        }
        return next < to
                && (page.is(next, "it")
                        || page.is(next, "its")
                        || page.is(next, "they")
                        || page.is(next, "we")
                        || (page.is(next, "to") && page.lower(verb).startsWith("need")));
    }

    /** Whose the gift is: 'Australia's assistance', 'of Norwegian aid'; 'to the Pakistan relief fund' is nobody's. */
    private int gift(Mention mention, String preposition, boolean before) {
        boolean need = phrase.owned(mention, Sense.Cue.Kind.NEED) && !preposition.isEmpty();
        boolean open = preposition.isEmpty()
                ? before
                : Set.of("of", "in", "from", "under").contains(preposition)
                        || (!ORGANISED.contains(mention.code())
                                && Set.of("through", "via").contains(preposition));
        boolean loose = !preposition.isEmpty() && !phrase.gift(mention);
        return need || !open || loose ? 0 : 7;
    }

    private int subject(Mention mention, int quoteFrom) {
        int verb = deeds.nextVerb(mention.to(), quoteFrom);
        if (verb < 0) {
            return 1;
        }
        Sense.Verb meaning = page.sense(verb, Sense.Verb.class);
        if (deeds.buyer(mention)) {
            return 0;
        }
        boolean gets = meaning != null && meaning.kind() == Sense.Verb.Kind.GET;
        if (gets || (meaning != null && SAYING.contains(meaning.base()) && !ofItself(verb))) {
            return 0;
        }
        return verb - mention.to() <= 4 ? 6 : 5;
    }
}
