package org.aidboard.figures.parties;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** How strongly a party of a sentence looks like one who receives. */
final class Receiving {

    private static final Set<String> BANKS = Set.of("WB", "IMF", "EBRD", "ADB", "AFDB");
    /** What leads to the one who is helped. */
    private static final Set<String> LEADING = Set.of(
            "to", "for", "in", "towards", "toward", "into", "across", "inside", "within", "throughout", "at", "near");

    private static final Set<String> ASIDE =
            Set.of("according", "response", "reaction", "due", "thanks", "opposition", "threat", "prior", "compared");

    private static final int REACH = 5;

    private final Page page;
    private final int from;
    private final int to;
    private final Deeds deeds;
    private final Phrase phrase;

    Receiving(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
        this.deeds = new Deeds(page, from, to);
        this.phrase = new Phrase(page, from, to);
    }

    /** 0 to 9: how much a mention looks like the one who receives. */
    int receives(Mention mention, int quoteTo) {
        String preposition = phrase.preposition(mention);
        boolean after = mention.from() >= quoteTo;
        boolean owns = mention.owns(page, to);
        if (mention.role() == Sense.Party.Role.AGENCY && !preposition.equals("to")) {
            return 0;
        }
        if (phrase.linked(mention)) {
            return 0;
        }
        if (preposition.equals("to") && aside(mention) && !phrase.owned(mention, Sense.Cue.Kind.NEED)) {
            return 0;
        }
        if (owns) {
            return ownsNeed(mention, preposition);
        }
        return switch (preposition) {
            case "to" -> after ? 7 : 6;
            case "for" -> 6;
            case "towards", "toward", "into" -> 5;
            case "in", "across", "inside", "within", "throughout" -> 4;
            case "at" -> BANKS.contains(mention.code()) ? 4 : 0;
            case "of" -> ofNeed(mention) ? 3 : 0;
            case "" -> phrase.object(mention) ? 6 : gets(mention) ? 7 : 0;
            default -> 0;
        };
    }

    private int ownsNeed(Mention mention, String preposition) {
        boolean need = phrase.owned(mention, Sense.Cue.Kind.NEED) || phrase.people(mention);
        boolean led = LEADING.contains(preposition);
        if (need) {
            return 5;
        }
        return led && !phrase.owned(mention, Sense.Cue.Kind.GIFT) ? 4 : phrase.object(mention) ? 5 : 0;
    }

    private boolean ofNeed(Mention mention) {
        int at = mention.from() - 1;
        while (at > from && !page.is(at, "of")) {
            at--;
        }
        return at > from && Cues.of(page, page.phraseStart(at - 1), Sense.Cue.Kind.NEED) != null;
    }

    /** 'in response to the Russian attack', 'according to Chad': words before 'to' that lead to nobody who is helped. */
    private boolean aside(Mention mention) {
        int at = mention.from() - 1;
        while (at > from && at > mention.from() - REACH && !page.is(at, "to")) {
            at--;
        }
        return at > from && page.is(at, "to") && ASIDE.contains(page.lower(at - 1));
    }

    private boolean gets(Mention mention) {
        if (deeds.buyer(mention)) {
            return true;
        }
        int verb = deeds.nextVerb(mention.to(), Math.min(to, mention.to() + 6));
        Sense.Verb meaning = verb < 0 ? null : page.sense(verb, Sense.Verb.class);
        return meaning != null && meaning.kind() == Sense.Verb.Kind.GET;
    }
}
