package org.aidboard.figures.meaning.status;

import org.aidboard.figures.Status;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** What a verb in a tense says of what it speaks of. */
final class Verdicts {

    private Verdicts() {}

    /** As {@link #of}; money that is 'targeted at' something is to be given, and no aim; what one lends or adds now is yet to be paid. */
    static Status at(Page page, int at, Sense.Verb verb, Verbs.Tense tense, boolean money) {
        boolean targeted = verb.base().equals("target")
                && verb.form() == Sense.Verb.Form.PAST
                && page.after(at) < page.tokens().size()
                && page.is(page.after(at), "at");
        if (targeted) {
            return tense.ahead() ? Status.PLEDGE : Status.DISBURSEMENT;
        }
        boolean now = tense == Verbs.Tense.GOING_ON || tense == Verbs.Tense.PRESENT;
        if (now && money && verb.base().equals("lend")) {
            return Status.COMMITMENT;
        }
        return now && money && verb.base().equals("increase") ? Status.PLEDGE : of(verb, tense, money);
    }

    static Status of(Sense.Verb verb, Verbs.Tense tense, boolean money) {
        if (tense == Verbs.Tense.DUTY) {
            return Status.TARGET;
        }
        boolean ahead = tense.ahead();
        return switch (verb.kind()) {
            case GIVE, GET -> ahead ? Status.PLEDGE : Status.DISBURSEMENT;
            case PLEDGE -> Status.PLEDGE;
            case COMMIT -> Status.COMMITMENT;
            case ALLOCATE -> Status.ALLOCATION;
            case AIM -> Status.TARGET;
            // Money of which something is signed or launched is bound, and not yet given.
            case EVENT -> ahead ? Status.PLEDGE : money ? Status.COMMITMENT : Status.OBSERVATION;
            case PLAIN -> ahead ? Status.PLEDGE : Status.OBSERVATION;
        };
    }
}
