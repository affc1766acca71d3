package org.aidboard.figures.parties;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** What a party does in its sentence: how strongly it looks like one who gives, or one who receives. */
final class Roles {

    private static final Set<String> BANKS = Set.of("WB", "IMF", "EBRD", "ADB", "AFDB");
    private static final Set<String> CLAUSE = Set.of("that", "which", "who", "where", "while", "and", "but");
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
    /** What leads to the one who is helped. */
    private static final Set<String> LEADING = Set.of(
            "to", "for", "in", "towards", "toward", "into", "across", "inside", "within", "throughout", "at", "near");

    static final Set<Sense.Verb.Kind> GIVING =
            Set.of(Sense.Verb.Kind.GIVE, Sense.Verb.Kind.PLEDGE, Sense.Verb.Kind.COMMIT, Sense.Verb.Kind.ALLOCATE);

    private final Page page;
    private final int from;
    private final int to;
    private final Deeds deeds;

    Roles(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
        this.deeds = new Deeds(page, from, to);
    }

    /** The preposition that leads to a mention, or the empty string. */
    String preposition(Mention mention) {
        return Prepositions.to(page, mention, from);
    }

    /** 0 to 9: how much a mention before or after a number looks like the one who gives it. */
    int gives(Mention mention, int quoteFrom, int quoteTo) {
        if (mention.role() == Sense.Party.Role.PLACE) {
            return 0;
        }
        String preposition = preposition(mention);
        boolean before = mention.to() <= quoteFrom;
        if (preposition.equals("by")) {
            return deeds.agent(mention) ? before ? 5 : 8 : 0;
        }
        if (preposition.equals("from")) {
            return deeds.received(mention) ? 8 : 0;
        }
        if (object(mention)) {
            return 0;
        }
        boolean owns = mention.owns(page, to) || adjective(mention);
        if (owns && owned(mention, Sense.Cue.Kind.GIFT)) {
            return gift(mention, preposition, before);
        }
        if (!before || !preposition.isEmpty() || object(mention)) {
            return 0;
        }
        if (owns) {
            return official(mention) ? 6 : 2;
        }
        return subject(mention, quoteFrom);
    }

    /** 0 to 3: how much a mention looks like one who gives, whatever is given. */
    int acts(Mention mention) {
        String preposition = preposition(mention);
        if (preposition.equals("by")) {
            return deeds.agent(mention) ? 3 : 0;
        }
        if (preposition.equals("from")) {
            return deeds.received(mention) ? 3 : 0;
        }
        if (object(mention)) {
            return 0;
        }
        boolean owns = mention.owns(page, to) || adjective(mention);
        if (owns && owned(mention, Sense.Cue.Kind.GIFT)) {
            return gift(mention, preposition, true) > 0 ? 3 : 0;
        }
        if (!preposition.isEmpty()) {
            return 0;
        }
        if (owns) {
            boolean office = official(mention)
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

    /** 'U.S. assistance', 'UK aid': a name in front of a noun. */
    private boolean adjective(Mention mention) {
        int next = mention.to();
        boolean name =
                mention.role() == Sense.Party.Role.NAME && !mention.code().equals(Mention.SPEAKER);
        if (!name || !page.word(next, to) || page.glued(next) || Deeds.AFTER_SUBJECT.contains(page.lower(next))) {
            return false;
        }
        if (Cues.of(page, next, Sense.Cue.Kind.GIFT) != null || official(mention)) {
            return true;
        }
        boolean noun = page.sense(next, Sense.Verb.class) == null
                && Cues.of(page, next, Sense.Cue.Kind.STATUS) == null
                && !page.works(next, "END");
        return noun && page.capitals(mention.from()) && page.tokens().length(mention.from()) <= 5;
    }

    /** Whose the gift is: 'Australia's assistance', 'of Norwegian aid'; 'to the Pakistan relief fund' is nobody's. */
    private int gift(Mention mention, String preposition, boolean before) {
        boolean need = owned(mention, Sense.Cue.Kind.NEED) && !preposition.isEmpty();
        boolean open = preposition.isEmpty()
                ? before
                : Set.of("of", "in", "from", "under", "through", "via").contains(preposition);
        return need || !open ? 0 : 7;
    }

    /** 'Australian [government], minister, officials': the state itself. */
    private boolean official(Mention mention) {
        int at = mention.to();
        for (int steps = 0; at < to && steps < 3; steps++, at++) {
            String word = page.lower(at);
            if (word.equals("government")
                    || word.equals("governments")
                    || word.startsWith("minist")
                    || word.equals("president")
                    || word.equals("parliament")
                    || word.equals("administration")
                    || word.equals("military")
                    || word.equals("cabinet")
                    || word.equals("companies")
                    || word.equals("firms")
                    || word.equals("businesses")
                    || word.equals("taxpayers")
                    || word.equals("prime")
                    || word.equals("foreign")
                    || word.equals("defence")) {
                return true;
            }
        }
        return false;
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
        if (gets || (meaning != null && SAYING.contains(meaning.base()))) {
            return 0;
        }
        return verb - mention.to() <= 4 ? 6 : 5;
    }

    /** Whether a noun of the kind stands in the noun phrase that a mention owns. */
    private boolean owned(Mention mention, Sense.Cue.Kind kind) {
        int at = mention.to();
        for (int steps = 0; at < to && steps < 7; steps++) {
            if (Cues.of(page, at, kind) != null) {
                return true;
            }
            Sense.Function work = page.sense(at, Sense.Function.class);
            boolean end = (work != null && work.work().equals("END")) || page.is(at, ',') || page.is(at, '.');
            if (end && !page.lower(at).startsWith("'")) {
                return false;
            }
            at = page.after(at);
        }
        return false;
    }

    /** 0 to 9: how much a mention looks like the one who receives. */
    int receives(Mention mention, int quoteTo) {
        String preposition = preposition(mention);
        boolean after = mention.from() >= quoteTo;
        boolean owns = mention.owns(page, to);
        if (mention.role() == Sense.Party.Role.AGENCY && !preposition.equals("to")) {
            return 0;
        }
        if (owns) {
            return ownsNeed(mention, preposition);
        }
        return switch (preposition) {
            case "to" -> leadsVerb(mention) ? 0 : after ? 7 : 6;
            case "for" -> 6;
            case "towards", "toward", "into" -> 5;
            case "in", "across", "inside", "within", "throughout" -> 4;
            case "at" -> BANKS.contains(mention.code()) ? 4 : 0;
            case "of" -> ofNeed(mention) ? 3 : 0;
            case "" -> object(mention) ? 6 : gets(mention) ? 7 : 0;
            default -> 0;
        };
    }

    private int ownsNeed(Mention mention, String preposition) {
        boolean need = owned(mention, Sense.Cue.Kind.NEED) || people(mention);
        boolean led = LEADING.contains(preposition);
        if (need) {
            return 5;
        }
        return led && !owned(mention, Sense.Cue.Kind.GIFT) ? 4 : object(mention) ? 5 : 0;
    }

    private boolean people(Mention mention) {
        for (int at = mention.to(); at < Math.min(to, mention.to() + 3); at++) {
            Sense.Noun noun = page.sense(at, Sense.Noun.class);
            if (noun != null && noun.theme().equals("PEOPLE")) {
                return true;
            }
        }
        return false;
    }

    private boolean ofNeed(Mention mention) {
        int at = mention.from() - 1;
        while (at > from && !page.is(at, "of")) {
            at--;
        }
        return at > from && Cues.of(page, page.phraseStart(at - 1), Sense.Cue.Kind.NEED) != null;
    }

    /** 'to Ukraine' is a recipient, 'committed to Ukraine joining' hardly; a verb after 'to' is none at all. */
    private boolean leadsVerb(Mention mention) {
        return mention.from() - 1 >= from && page.is(mention.from() - 1, "according");
    }

    /** 'support Ukraine', 'provide Ukraine with', 'helping Malians'. */
    private boolean object(Mention mention) {
        int at = mention.from() - 1;
        while (at > from && (page.is(at, "the") || page.is(at, "government"))) {
            at--;
        }
        Sense.Verb verb = at < from ? null : page.sense(page.phraseStart(at), Sense.Verb.class);
        return verb != null && verb.kind() == Sense.Verb.Kind.GIVE && verb.form() != Sense.Verb.Form.PARTICIPLE;
    }

    private boolean gets(Mention mention) {
        if (deeds.buyer(mention)) {
            return true;
        }
        int verb = deeds.nextVerb(mention.to(), Math.min(to, mention.to() + 6));
        Sense.Verb meaning = verb < 0 ? null : page.sense(verb, Sense.Verb.class);
        return meaning != null && meaning.kind() == Sense.Verb.Kind.GET;
    }

    static boolean clause(String word) {
        return CLAUSE.contains(word);
    }
}
