package org.aidboard.figures.meaning;

import java.util.Set;
import org.aidboard.figures.Status;
import org.aidboard.lexicon.Sense;

/** What a verb in a tense says of what it speaks of. */
final class Verdicts {

    /** Money of which such a thing has happened is bound, and not yet given. */
    private static final Set<String> BINDING =
            Set.of("sign", "conclude", "adopt", "launch", "ratify", "introduce", "initial");

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
            case EVENT ->
                ahead ? Status.PLEDGE : money && BINDING.contains(verb.base()) ? Status.COMMITMENT : Status.OBSERVATION;
            case PLAIN -> ahead ? Status.PLEDGE : Status.OBSERVATION;
        };
    }
}
