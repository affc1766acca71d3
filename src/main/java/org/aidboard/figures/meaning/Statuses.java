package org.aidboard.figures.meaning;

import java.time.LocalDate;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** What kind of statement a number is, from the verb or noun that carries it. */
public final class Statuses {

    private static final int AFTER = 9;
    /** Verbs that say nothing of whether a thing is given. */
    private static final Set<String> TRANSPARENT = Set.of("include", "make", "take", "go", "bring", "total", "amount");

    private static final Set<String> FINITE = Set.of("is", "are", "was", "were");

    private Statuses() {}

    /** The status that the sentence itself gives, or null. */
    public static @Nullable Decision<Status> own(Find find, int previousTo, int nextFrom, @Nullable When when) {
        Decision<Status> participle = participle(find);
        Decision<Status> after = participle != null ? participle : passive(find, nextFrom);
        Decision<Status> found = after != null
                ? after
                : before(find.scene().page(), find.from(), find.scene().from());
        if (found == null) {
            found = after(find, nextFrom);
        }
        if (found == null) {
            found = subject(find, nextFrom);
        }
        return found == null ? null : aimed(find, bound(find, found), when);
    }

    /** Money of which something is signed or launched is bound. */
    private static Decision<Status> bound(Find find, Decision<Status> found) {
        boolean money =
                find.rule().measure() == Measure.MONEY && found.value() == Status.OBSERVATION && found.from() >= 0;
        for (int at = found.from(); money && at < found.to(); at++) {
            Sense.Verb verb = find.scene().page().sense(at, Sense.Verb.class);
            if (verb != null && verb.kind() == Sense.Verb.Kind.EVENT) {
                return Decision.by(Status.COMMITMENT, found.from(), found.to());
            }
        }
        return found;
    }

    /** '€35 million [allocated] to': the participle right behind. */
    private static @Nullable Decision<Status> participle(Find find) {
        Page page = find.scene().page();
        int at = find.to();
        if (at < find.scene().to() && (page.is(at, "already") || page.is(at, "previously") || page.is(at, "was"))) {
            at++;
        }
        Sense.Verb verb = at < find.scene().to() ? page.sense(at, Sense.Verb.class) : null;
        if (verb == null || (verb.form() != Sense.Verb.Form.PAST && verb.form() != Sense.Verb.Form.PARTICIPLE)) {
            return null;
        }
        return after(verb.kind()) && verb.kind() != Sense.Verb.Kind.PLAIN
                ? Decision.by(status(verb, Verbs.Tense.PAST), at, page.after(at))
                : null;
    }

    /** The status that a lead-in gives to the list below it, or null. */
    static @Nullable Decision<Status> closing(Page page, Sentence sentence) {
        return before(page, sentence.to(), sentence.from());
    }

    /** The status that the verb of an event speaks of. */
    static Decision<Status> around(Page page, Sentence sentence, int event) {
        Decision<Status> said = before(page, Math.min(page.after(event), sentence.to()), sentence.from());
        return said == null ? Decision.without(Status.OBSERVATION, "") : said;
    }

    /** A share or a capacity that is promised for a year is an aim. */
    private static Decision<Status> aimed(Find find, Decision<Status> found, @Nullable When when) {
        boolean horizon = when != null && (when.role() == When.Role.BY || ahead(find, when));
        boolean promised = found.value() == Status.PLEDGE || found.value() == Status.COMMITMENT;
        boolean share = switch (find.rule().measure()) {
            case PERCENT, POWER, ENERGY, AREA, MASS -> true;
            default -> false;
        };
        return horizon && promised && share ? Decision.by(Status.TARGET, found.from(), found.to()) : found;
    }

    private static boolean ahead(Find find, When when) {
        LocalDate published = find.scene().page().published();
        return when.year() % 5 == 0
                && when.yearTo() == null
                && (published == null || when.year() > published.getYear() + 1);
    }

    /** '$4 million [has been provided] to', '5 tanks [will be sent]'. */
    private static @Nullable Decision<Status> passive(Find find, int nextFrom) {
        Page page = find.scene().page();
        int last = Math.min(Math.min(find.scene().to(), find.to() + AFTER), nextFrom);
        for (int at = find.to(); at < last; at++) {
            if (page.is(at, ',')
                    || page.is(at, ';')
                    || page.is(at, "which")
                    || page.is(at, "and")
                    || page.is(at, "that")
                    || page.is(at, "who")) {
                return null;
            }
            String word = page.lower(at);
            if (Verbs.FUTURE.contains(word) || Verbs.PERFECT.contains(word) || FINITE.contains(word)) {
                return auxiliary(page, at, last);
            }
        }
        return null;
    }

    /** '20 million people [need] help': the number is the subject, and its verb says how things are. */
    private static @Nullable Decision<Status> subject(Find find, int nextFrom) {
        Page page = find.scene().page();
        int last = Math.min(Math.min(find.scene().to(), find.to() + AFTER), nextFrom);
        for (int at = find.to(); at < last; at = page.after(at)) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            boolean plain = verb != null && verb.kind() == Sense.Verb.Kind.PLAIN && verb.form() != Sense.Verb.Form.ING;
            if (plain && find.rule().measure() == Measure.COUNT) {
                return Decision.by(Status.OBSERVATION, at, page.after(at));
            }
        }
        return null;
    }

    private static @Nullable Decision<Status> auxiliary(Page page, int at, int last) {
        Verbs verbs = new Verbs(page, at);
        for (int verb = at + 1; verb < Math.min(last + 3, page.tokens().size()) && verb < at + 6; verb++) {
            Sense.Verb meaning = page.sense(verb, Sense.Verb.class);
            Verbs.Tense tense = meaning == null ? null : verbs.tense(verb);
            if (meaning != null && tense != null) {
                return Decision.by(status(meaning, tense), at, page.after(verb));
            }
        }
        return Verbs.FUTURE.contains(page.lower(at)) ? Decision.by(Status.PLEDGE, at, at + 1) : null;
    }

    /** The nearest verb or cue before the number. */
    private static @Nullable Decision<Status> before(Page page, int from, int first) {
        Verbs verbs = new Verbs(page, first);
        for (int at = from - 1; at >= first; at--) {
            at = page.phraseStart(at);
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            Verbs.Tense tense = verb == null ? null : verbs.tense(at);
            Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.STATUS);
            if (verb != null && tense != null && !subordinate(page, at, first)) {
                boolean decides = verb.kind() == Sense.Verb.Kind.AIM
                        || verb.kind() == Sense.Verb.Kind.PLEDGE
                        || verb.kind() == Sense.Verb.Kind.ALLOCATE
                        || verb.kind() == Sense.Verb.Kind.COMMIT;
                boolean open = tense == Verbs.Tense.INFINITIVE || tense == Verbs.Tense.HANGING;
                boolean transparent = TRANSPARENT.contains(verb.base()) && tense != Verbs.Tense.FUTURE;
                if (budget(page, at, first) && tense == Verbs.Tense.PRESENT) {
                    return Decision.by(Status.ALLOCATION, at, page.after(at));
                }
                if ((!open && !transparent) || decides) {
                    return verb(page, at, first, verb, tense, cue);
                }
            } else if (Verbs.FUTURE.contains(page.lower(at))) {
                return Decision.by(Status.PLEDGE, at, at + 1);
            } else if (page.is(at, "must")) {
                return Decision.by(Status.TARGET, at, at + 1);
            } else if (cue != null && !weak(page, at)) {
                Status said = Status.valueOf(cue.value());
                return Decision.by(
                        said == Status.DISBURSEMENT && ahead(page, at, first) ? Status.PLEDGE : said,
                        at,
                        page.after(at));
            }
        }
        return null;
    }

    /** 'will support the delivery of': nothing has been delivered yet. */
    private static boolean ahead(Page page, int at, int first) {
        for (int word = at - 1; word >= first; word--) {
            if (Verbs.FUTURE.contains(page.lower(word))) {
                return true;
            }
        }
        return false;
    }

    /** 'The budget also provides': what a budget does is to set apart. */
    private static boolean budget(Page page, int verb, int first) {
        for (int at = verb - 1; at >= first && at >= verb - 3; at--) {
            if (page.is(at, "budget")) {
                return true;
            }
        }
        return false;
    }

    /** 'since Russia launched its invasion': a clause that only dates the sentence. */
    private static boolean subordinate(Page page, int verb, int first) {
        for (int at = verb - 1; at >= first && at >= verb - 5; at--) {
            if (page.is(at, "since")
                    || page.is(at, "when")
                    || page.is(at, "after")
                    || page.is(at, "where")
                    || page.is(at, "because")) {
                return true;
            }
            if (page.is(at, ',')) {
                return false;
            }
        }
        return false;
    }

    private static boolean weak(Page page, int at) {
        return page.is(at, "further")
                || page.is(at, "additional")
                || page.is(at, "new")
                || page.is(at, "already")
                || page.is(at, "proposed");
    }

    private static Decision<Status> verb(
            Page page, int at, int first, Sense.Verb verb, Verbs.Tense tense, Sense.@Nullable Cue cue) {
        if (cue != null && verb.kind() == Sense.Verb.Kind.PLAIN) {
            return Decision.by(Status.valueOf(cue.value()), at, page.after(at));
        }
        int from = at;
        while (tense == Verbs.Tense.FUTURE
                && from > first
                && from > at - 4
                && !Verbs.FUTURE.contains(page.lower(from))) {
            from--;
        }
        return Decision.by(status(verb, tense), from, page.after(at));
    }

    /** 'a €5 million [pledge]', 'a $1 billion [commitment]'. */
    private static @Nullable Decision<Status> after(Find find, int nextFrom) {
        Page page = find.scene().page();
        int last = Math.min(Math.min(find.scene().to(), find.to() + 6), nextFrom);
        for (int at = find.to(); at < last; at = page.after(at)) {
            Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.STATUS);
            if (cue != null && !weak(page, at)) {
                return Decision.by(Status.valueOf(cue.value()), at, page.after(at));
            }
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            boolean close = at - find.to() <= 2;
            if (close && verb != null && verb.form() == Sense.Verb.Form.PAST && after(verb.kind())) {
                return Decision.by(status(verb, Verbs.Tense.PAST), at, page.after(at));
            }
        }
        return null;
    }

    private static boolean after(Sense.Verb.Kind kind) {
        return kind != Sense.Verb.Kind.EVENT && kind != Sense.Verb.Kind.AIM;
    }

    private static Status status(Sense.Verb verb, Verbs.Tense tense) {
        boolean ahead = tense == Verbs.Tense.FUTURE || tense == Verbs.Tense.INFINITIVE;
        return switch (verb.kind()) {
            case GIVE, GET -> ahead ? Status.PLEDGE : Status.DISBURSEMENT;
            case PLEDGE -> Status.PLEDGE;
            case COMMIT -> Status.COMMITMENT;
            case ALLOCATE -> Status.ALLOCATION;
            case AIM -> Status.TARGET;
            case EVENT, PLAIN -> ahead ? Status.PLEDGE : Status.OBSERVATION;
        };
    }

    /** Money is given; a rank or a count of things that nobody gives is only observed. */
    public static Status fitting(Status status, Measure measure) {
        boolean given = measure == Measure.MONEY || measure == Measure.COUNT || measure == Measure.MASS;
        return status == Status.DISBURSEMENT && !given ? Status.OBSERVATION : status;
    }
}
