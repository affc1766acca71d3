package org.aidboard.figures.meaning.party;

import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** Givers that are told of but not named: private investors, the international community, countries that are only counted. */
final class Unnamed {

    private static final Set<String> ACTORS = Set.of(
            "country",
            "nation",
            "state",
            "ally",
            "partner",
            "donor",
            "government",
            "company",
            "organisation",
            "organization",
            "business",
            "firm",
            "institution",
            "member");

    private static final Set<String> TO =
            Set.of("to", "for", "in", "across", "into", "throughout", "of", "help", "support");
    private static final Set<String> BESIDE = Set.of("with", "by", "from", "between", "alongside");
    private static final Set<String> AUXILIARIES =
            Set.of("have", "has", "had", "are", "were", "will", "that", "who", "which", "also", "now");
    private static final Set<String> PRIVATE = Set.of(
            "sector",
            "investment",
            "investments",
            "capital",
            "finance",
            "financing",
            "funding",
            "investors",
            "donors",
            "companies",
            "donations",
            "money");
    private static final Set<String> WORLD =
            Set.of("community", "donors", "partners", "investment", "investors", "support");

    private static final int BEFORE = 12;
    private static final int AFTER = 7;

    private final Page page;
    private final Draft draft;

    Unnamed(Page page, Draft draft) {
        this.page = page;
        this.draft = draft;
    }

    /** Whether what is counted acts itself: states, companies, partners. */
    static boolean actor(String unit) {
        return ACTORS.contains(unit);
    }

    boolean gives() {
        return switch (draft.find().rule().measure()) {
            case COUNT -> actors();
            case MONEY -> money();
            default -> false;
        };
    }

    /** '30 countries have sent tanks', 'together with 40 partners': they act themselves. */
    private boolean actors() {
        Measure measure = draft.find().rule().measure();
        if (measure != Measure.COUNT || !actor(draft.unit)) {
            return false;
        }
        int before = draft.qualifier.from() - 1;
        while (before > draft.sentence().from() && (page.is(before, "the") || page.is(before, "some"))) {
            before--;
        }
        String lead = before < draft.sentence().from() ? "" : page.lower(before);
        if (TO.contains(lead)) {
            return false;
        }
        int next = draft.find().to();
        boolean acts = next < draft.sentence().to()
                && (AUXILIARIES.contains(page.lower(next)) || page.sense(next, Sense.Verb.class) != null);
        boolean opens = lead.isEmpty() && next < draft.sentence().to() && page.is(next, ',');
        return acts || opens || BESIDE.contains(lead);
    }

    private boolean money() {
        int last = Math.min(draft.sentence().to(), draft.find().to() + AFTER);
        for (int at = draft.find().to(); at + 1 < last; at++) {
            if (page.is(at, ',') || page.is(at, ';') || page.number(at) || page.is(at, "for")) {
                break;
            }
            if (many(at)) {
                return true;
            }
        }
        int first = Math.max(draft.sentence().from(), draft.qualifier.from() - BEFORE);
        for (int at = draft.qualifier.from() - 1; at > first; at--) {
            Sense.Party party = page.sense(page.phraseStart(at), Sense.Party.class);
            boolean named = party != null && !party.code().equals("-") && party.role() != Sense.Party.Role.PLACE;
            if (page.number(at) || (named && !led(at))) {
                return false;
            }
            if (many(at) && !led(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words stand after a preposition or a verb: 'to attract private capital' gives nothing. */
    private boolean led(int at) {
        int lead = page.phraseStart(at) - 1;
        while (lead > draft.sentence().from() && page.is(lead, "the")) {
            lead--;
        }
        return lead >= draft.sentence().from() && TO.contains(page.lower(lead));
    }

    /** 'private sector', 'international community'. */
    private boolean many(int at) {
        int next = at + 1;
        if (next >= draft.sentence().to()) {
            return false;
        }
        return (page.is(at, "private") && PRIVATE.contains(page.lower(next)))
                || ((page.is(at, "international") || page.is(at, "global")) && WORLD.contains(page.lower(next)));
    }
}
