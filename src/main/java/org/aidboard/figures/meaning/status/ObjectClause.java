package org.aidboard.figures.meaning.status;

import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** A clause behind a number of which it is the object: 'adds to the €5 million that the bank [has paid]'. */
final class ObjectClause {

    /** From the number to the word that opens the clause: 'of financing'. */
    private static final int LEAD = 5;
    /** From there to its verb. */
    private static final int SUBJECT = 7;

    private final Find find;
    private final Page page;
    private final int last;

    ObjectClause(Find find, int nextFrom) {
        this.find = find;
        this.page = find.scene().page();
        this.last = Math.min(find.scene().to(), nextFrom);
    }

    /** What its verb says, or null where there is no such clause. */
    @Nullable
    Decision<Status> told() {
        int opens = opens();
        if (opens < 0 || subject(opens)) {
            return null;
        }
        Verbs verbs = new Verbs(page, opens + 1);
        for (int at = opens + 1; at < Math.min(last, opens + SUBJECT); at = page.after(at)) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            Verbs.Tense tense = verb == null ? null : verbs.tense(at);
            if (verb != null && tense != null) {
                boolean tells = verb.kind() != Sense.Verb.Kind.PLAIN && verb.kind() != Sense.Verb.Kind.EVENT;
                return tells ? Decision.by(Verdicts.at(page, at, verb, tense, true), at, page.after(at)) : null;
            }
        }
        return null;
    }

    private int opens() {
        for (int at = find.to(); at < Math.min(last, find.to() + LEAD); at++) {
            if (page.is(at, "that") || page.is(at, "which")) {
                return at;
            }
            if (!page.word(at, last)) {
                return -1;
            }
        }
        return -1;
    }

    /** '€5 million that will help', 'which is for': the number is the subject, and the verb before it tells. */
    private boolean subject(int opens) {
        int next = opens + 1;
        if (next >= last || page.is(opens - 1, ',')) {
            return true;
        }
        String word = page.lower(next);
        return Verbs.FUTURE.contains(word)
                || Verbs.PERFECT.contains(word)
                || Verbs.BE.contains(word)
                || page.is(next, "can")
                || page.is(next, "could")
                || page.is(next, "may")
                || (page.sense(next, Sense.Verb.class) != null && !page.works(next, "NOUNLIKE"));
    }
}
