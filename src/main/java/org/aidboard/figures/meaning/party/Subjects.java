package org.aidboard.figures.meaning.party;

import java.util.Set;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** People who are the subject of their sentence: what they do or what befalls them, unless it is help. */
final class Subjects {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be", "being");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "will", "would", "could", "can", "may", "now");
    private static final Set<String> HELPED = Set.of("benefit", "gain", "obtain", "enjoy", "use", "graduate", "return");
    private static final int PHRASE = 8;

    private final Page page;
    private final Draft draft;

    Subjects(Page page, Draft draft) {
        this.page = page;
        this.draft = draft;
    }

    /** '5 million people fled', 'about 30 families were evacuated'; not '5 million people were vaccinated'. */
    boolean act() {
        if (!opens()) {
            return false;
        }
        boolean be = false;
        int last = Math.min(draft.sentence().to(), draft.find().to() + PHRASE);
        for (int at = draft.find().to(); at < last; at = page.after(at)) {
            if (page.is(at, ',') || page.is(at, "who") || page.is(at, "whom") || page.is(at, '(')) {
                return false;
            }
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            if (BE.contains(page.lower(at))) {
                be = true;
            } else if (verb != null && !page.works(at, "NOUNLIKE")) {
                return !helped(verb, be);
            } else if (be && page.word(at, last) && page.lower(at).endsWith("ed")) {
                return true;
            } else if (be && !HAVE.contains(page.lower(at)) && !page.lower(at).endsWith("ly")) {
                return false;
            }
        }
        return false;
    }

    private static boolean helped(Sense.Verb verb, boolean be) {
        if (HELPED.contains(verb.base()) || verb.kind() == Sense.Verb.Kind.GET) {
            return true;
        }
        boolean participle = verb.form() == Sense.Verb.Form.PAST || verb.form() == Sense.Verb.Form.PARTICIPLE;
        return be ? verb.kind() != Sense.Verb.Kind.PLAIN : participle && verb.kind() == Sense.Verb.Kind.GIVE;
    }

    /** Whether the number opens its sentence or what follows a comma or 'that'. */
    private boolean opens() {
        int before = draft.qualifier.from() - 1;
        return before < draft.sentence().from()
                || page.is(before, ',')
                || page.is(before, "that")
                || page.is(before, "where")
                || page.is(before, "while");
    }
}
