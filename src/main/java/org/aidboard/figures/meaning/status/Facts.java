package org.aidboard.figures.meaning.status;

import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Words before a number that only say how things are or what was done. */
final class Facts {

    /** From 'there' to its number: 'there are now some 20'. */
    private static final int THERE = 5;

    private Facts() {}

    /**
     * What the word at a token states, or null.
     *
     * @param first the first token of the sentence
     * @param from the first token of the number
     */
    static @Nullable Decision<Status> at(Page page, int at, int first, int from) {
        boolean being = page.is(at, "being")
                && page.sense(at + 1, Sense.Verb.class) == null
                && at > first
                && page.is(at - 1, ',');
        boolean done = (at == first && Perfects.opens(page, at)) || (at == from - 1 && Perfects.past(page, at, first));
        if (being || done) {
            return Decision.by(Status.OBSERVATION, at, at + 1);
        }
        boolean there = page.is(at, "there") && from - at <= THERE && Verbs.BE.contains(page.lower(at + 1));
        return there || Perfects.unknown(page, at, from) ? Decision.by(Status.OBSERVATION, at, at + 2) : null;
    }

    /** 'the centre [is] a cluster of six clinics'. */
    static boolean is(Page page, int at, int from) {
        return (page.is(at, "is") || page.is(at, "are"))
                && at + 2 < from
                && (page.is(at + 1, "a") || page.is(at + 1, "an"))
                && page.is(from - 1, "of");
    }
}
