package org.aidboard.figures.meaning;

import org.aidboard.figures.Status;
import org.aidboard.lexicon.Sense;

/** What a verb in a tense says of what it speaks of. */
final class Verdicts {

    private Verdicts() {}

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
