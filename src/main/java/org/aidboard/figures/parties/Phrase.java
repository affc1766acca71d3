package org.aidboard.figures.parties;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** The words right around a party: what leads to it, what it owns, the office that it names. */
final class Phrase {

    private static final Set<String> PLANS = Set.of(
            "law",
            "act",
            "budget",
            "plan",
            "package",
            "programme",
            "program",
            "initiative",
            "strategy",
            "fund",
            "agenda");

    private static final int PLAN = 7;
    /** A remark in brackets has at most so many words on each side of a name. */
    private static final int BRACKETS = 20;

    private final Page page;
    private final int from;
    private final int to;

    Phrase(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
    }

    /** The preposition that leads to a mention, or the empty string. */
    String preposition(Mention mention) {
        return Prepositions.to(page, mention, from);
    }

    /** 'U.S. assistance', 'UK aid': a name in front of a noun. */
    boolean adjective(Mention mention) {
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

    /** 'Norway's new [plan] includes': what a state decides. */
    boolean plan(Mention mention) {
        int at = mention.to();
        for (int steps = 0; at + 1 < to && steps < PLAN; steps++, at++) {
            if (PLANS.contains(page.lower(at))) {
                Sense.Verb verb = page.sense(at + 1, Sense.Verb.class);
                return verb != null && verb.form() != Sense.Verb.Form.ING;
            }
        }
        return false;
    }

    /** 'Australian [government], minister, officials': the state itself. */
    boolean official(Mention mention) {
        int at = mention.to();
        for (int steps = 0; at < to && steps < 3; steps++, at++) {
            String word = page.lower(at);
            boolean verb = page.sense(at, Sense.Verb.class) != null && !page.works(at, "NOUNLIKE");
            if (verb || !(page.word(at, to) || page.dash(at))) {
                return false;
            }
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

    /** 'the Zambia-Lobito railway', 'the Spain–France cable': part of a name of something that lies between two. */
    boolean linked(Mention mention) {
        int next = mention.to();
        boolean after =
                next + 1 < to && page.dash(next) && page.glued(next) && page.glued(next + 1) && page.capital(next + 1);
        int last = mention.from() - 1;
        boolean before = last > from
                && page.dash(last)
                && page.glued(last)
                && page.glued(mention.from())
                && page.capital(last - 1);
        return after || before;
    }

    /** 'the Democratic Republic of the Congo (DRC)': a name in brackets, where the number stands outside them. */
    boolean bracketed(Mention mention, int quoteFrom) {
        for (int at = mention.from() - 1; at >= from && at > mention.from() - BRACKETS; at--) {
            if (page.is(at, ')')) {
                return false;
            }
            if (page.is(at, '(')) {
                return closed(mention.to(), Math.min(quoteFrom, to));
            }
        }
        return false;
    }

    private boolean closed(int first, int last) {
        for (int at = first; at < last && at < first + BRACKETS; at++) {
            if (page.is(at, ')')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun of the kind stands in the noun phrase that a mention owns. */
    boolean owned(Mention mention, Sense.Cue.Kind kind) {
        return owns(mention, kind, false);
    }

    /**
     * 'of Norwegian aid', 'of Norway's $5 million programme', but not 'a review of Norway's programme': a gift that is its
     * owner's also behind a preposition.
     */
    boolean gift(Mention mention) {
        return owns(mention, Sense.Cue.Kind.GIFT, true);
    }

    private boolean owns(Mention mention, Sense.Cue.Kind kind, boolean outright) {
        int at = mention.to();
        boolean sum = false;
        for (int steps = 0; at < to && steps < 7; steps++) {
            sum |= page.number(at);
            Sense.Cue cue = Cues.of(page, at, kind);
            if (cue != null && (!outright || sum || cue.value().equals("YES"))) {
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

    boolean people(Mention mention) {
        for (int at = mention.to(); at < Math.min(to, mention.to() + 3); at++) {
            Sense.Noun noun = page.sense(at, Sense.Noun.class);
            if (noun != null && noun.theme().equals("PEOPLE")) {
                return true;
            }
        }
        return false;
    }

    /** 'support Ukraine', 'provide Ukraine with', 'helping Malians'. */
    boolean object(Mention mention) {
        int at = mention.from() - 1;
        while (at > from && (page.is(at, "the") || page.is(at, "government"))) {
            at--;
        }
        Sense.Verb verb = at < from ? null : page.sense(page.phraseStart(at), Sense.Verb.class);
        return verb != null && verb.kind() == Sense.Verb.Kind.GIVE && verb.form() != Sense.Verb.Form.PARTICIPLE;
    }
}
