package org.aidboard.figures.meaning.status;

import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** What the words behind a number say of its status. */
final class Trailing {

    private static final int AFTER = 9;
    private static final int HEAD = 5;
    private static final int IN = 7;
    private static final Set<String> PROMISES = Set.of("pledges", "commitments", "promises", "pledge", "commitment");
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were");

    private final Find find;
    private final Page page;
    private final boolean money;
    private final int nextFrom;

    Trailing(Find find, int nextFrom) {
        this.find = find;
        this.page = find.scene().page();
        this.money = find.rule().measure() == Measure.MONEY;
        this.nextFrom = nextFrom;
    }

    /** '€35 million [allocated] to': the participle right behind; '$4 million [has been provided] to'. */
    @Nullable
    Decision<Status> told() {
        Decision<Status> acting = new Actors(find, nextFrom).told();
        if (acting != null) {
            return acting;
        }
        if (money && find.to() + 1 < find.scene().to() && isFor(find.to())) {
            return Decision.by(Status.ALLOCATION, find.to(), find.to() + 2);
        }
        Decision<Status> aim = aim();
        if (aim != null) {
            return aim;
        }
        Decision<Status> plan = money ? purpose() : null;
        if (plan != null) {
            return plan;
        }
        Decision<Status> object = money ? new ObjectClause(find, nextFrom).told() : null;
        if (object != null) {
            return object;
        }
        Decision<Status> plural = counted();
        if (plural != null) {
            return plural;
        }
        Decision<Status> participle = page.is(Math.max(0, find.from() - 1), "with") ? null : participle();
        return participle != null ? participle : new Passives(find, nextFrom).told();
    }

    /** 'their 2 per cent spending [targets]': what the number itself is called. */
    private @Nullable Decision<Status> aim() {
        int last = last(HEAD);
        for (int at = find.to(); at < last; at = page.after(at)) {
            Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.STATUS);
            if (cue != null && cue.value().equals("TARGET") && page.after(at) == at + 1) {
                return Decision.by(Status.TARGET, at, at + 1);
            }
            if (!page.word(at, last) || page.works(at, "END")) {
                return null;
            }
        }
        return null;
    }

    /** '€3 million [– to increase] the grants': a line of a budget. */
    private @Nullable Decision<Status> purpose() {
        int at = find.to();
        boolean line = at + 2 < last(4) && page.dash(at) && page.is(at + 1, "to");
        Sense.Verb verb = line ? page.sense(at + 2, Sense.Verb.class) : null;
        return verb != null && verb.form() == Sense.Verb.Form.BASE
                ? Decision.by(Status.ALLOCATION, at + 1, page.after(at + 2))
                : null;
    }

    /** '€6 million [is for] food': set apart. */
    private boolean isFor(int at) {
        return FINITE.contains(page.lower(at)) && page.is(at + 1, "for");
    }

    /** '€3 billion [in pledges]', '[in new private sector commitments]'. */
    private @Nullable Decision<Status> counted() {
        int at = find.to();
        if (!money || at + 1 >= last(4) || !page.is(at, "in")) {
            return null;
        }
        int last = last(IN);
        int noun = at + 1;
        while (noun < last && !PROMISES.contains(page.lower(noun))) {
            if (!page.word(noun, last) || page.works(noun, "END")) {
                return null;
            }
            noun++;
        }
        Sense.Cue cue = noun < last ? Cues.of(page, noun, Sense.Cue.Kind.STATUS) : null;
        return cue == null ? null : Decision.by(Status.valueOf(cue.value()), at, noun + 1);
    }

    private @Nullable Decision<Status> participle() {
        int at = find.to();
        if (at < find.scene().to() && (page.is(at, "already") || page.is(at, "previously") || page.is(at, "was"))) {
            at++;
        }
        Sense.Verb verb = at < find.scene().to() ? page.sense(at, Sense.Verb.class) : null;
        if (verb == null || (verb.form() != Sense.Verb.Form.PAST && verb.form() != Sense.Verb.Form.PARTICIPLE)) {
            return null;
        }
        boolean tells = after(verb.kind())
                && verb.kind() != Sense.Verb.Kind.PLAIN
                && !describes(at)
                && !source(at, verb)
                && !Names.holds(page, at, find.scene().from());
        return tells ? Decision.by(Verdicts.of(verb, Verbs.Tense.PAST, money), at, page.after(at)) : null;
    }

    /** 'a budget of €5 million [funded from] fees': where it comes from. */
    private boolean source(int at, Sense.Verb verb) {
        int next = page.after(at);
        boolean funded = verb.base().equals("fund") || verb.base().equals("finance");
        return funded && next < find.scene().to() && page.is(next, "from");
    }

    /** '40 MW [installed] capacity': a quality of the noun behind. */
    private boolean describes(int at) {
        int next = page.after(at);
        return !money
                && next < find.scene().to()
                && page.word(next, find.scene().to())
                && !page.works(next, "END")
                && !page.lower(next).endsWith("ly")
                && page.sense(page.phraseStart(next), Sense.Party.class) == null;
    }

    /** 'a €5 million [pledge]', 'a $1 billion [commitment]'. */
    @Nullable
    Decision<Status> noun() {
        int last = last(6);
        for (int at = find.to(); at < last && !parted(at); at = page.after(at)) {
            Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.STATUS);
            if (cue != null && !Clauses.news(page, at) && !page.is(at, "already")) {
                return Decision.by(Status.valueOf(cue.value()), at, page.after(at));
            }
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            boolean close = at - find.to() <= 2;
            if (close
                    && verb != null
                    && verb.form() == Sense.Verb.Form.PAST
                    && after(verb.kind())
                    && !source(at, verb)) {
                return Decision.by(Verdicts.of(verb, Verbs.Tense.PAST, money), at, page.after(at));
            }
        }
        return null;
    }

    /** '20 million people [need] help': the number is the subject, and its verb says how things are. */
    @Nullable
    Decision<Status> subject() {
        int last = last(AFTER);
        for (int at = find.to(); at < last && !parted(at) && !page.is(at, "to"); at = page.after(at)) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            boolean plain = verb != null && verb.kind() == Sense.Verb.Kind.PLAIN && verb.form() != Sense.Verb.Form.ING;
            if (plain && find.rule().measure() == Measure.COUNT) {
                return Decision.by(Status.OBSERVATION, at, page.after(at));
            }
        }
        return null;
    }

    /** 'a €30 million [loan]': where no verb tells, what it comes as. */
    @Nullable
    Decision<Status> form() {
        int last = last(5);
        for (int at = find.to(); money && at < last && !page.is(at, ','); at = page.after(at)) {
            Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.FORM);
            if (cue != null) {
                return Decision.by(Status.valueOf(cue.value()), at, page.after(at));
            }
        }
        return null;
    }

    /** Where another statement begins. */
    private boolean parted(int at) {
        return page.is(at, ';') || page.is(at, "and") || page.is(at, "while") || (!money && page.is(at, ','));
    }

    private int last(int within) {
        return Math.min(Math.min(find.scene().to(), find.to() + within), nextFrom);
    }

    private static boolean after(Sense.Verb.Kind kind) {
        return kind != Sense.Verb.Kind.EVENT && kind != Sense.Verb.Kind.AIM;
    }
}
