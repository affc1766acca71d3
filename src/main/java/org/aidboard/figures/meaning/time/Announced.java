package org.aidboard.figures.meaning.time;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.meaning.status.Verbs;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** The sum that a release announces on its day, and what later sentences call 'the package' or set out in a list. */
public final class Announced {

    /** An announcement stands at the head of its release. */
    private static final int HEAD = 12;

    private static final int SUBJECT = 24;

    private final Page page;
    private final List<Draft> first;

    /** @param drafts all of a document, in the order of the text */
    public Announced(Page page, List<Draft> drafts) {
        this.page = page;
        this.first = drafts.stream()
                .limit(HEAD)
                .filter(draft -> draft.sentence().index() < HEAD && money(draft))
                .toList();
    }

    /** The announced sum whose part a later one visibly is, or null. */
    @Nullable
    public Draft whole(Draft draft, boolean listed) {
        if (!money(draft) || draft.dated()) {
            return null;
        }
        Draft sum = sum();
        boolean later = sum != null && draft.find().from() > sum.find().to();
        boolean part =
                later && ((promised(draft) && (listed || opens(draft))) || (announced(draft) && less(draft, sum)));
        return part ? sum : null;
    }

    private @Nullable Draft sum() {
        for (Draft draft : first) {
            if (promised(draft) && today(draft)) {
                return draft;
            }
        }
        return null;
    }

    private static boolean less(Draft part, @Nullable Draft sum) {
        return sum != null
                && part.unit.equals(sum.unit)
                && part.find().amount().value().compareTo(sum.find().amount().value()) < 0;
    }

    /** 'The minister also [announced] €2 million for seeds.' */
    private boolean announced(Draft draft) {
        int first = Math.max(draft.sentence().from(), draft.find().from() - SUBJECT);
        for (int at = draft.find().from() - 1; at > first; at--) {
            if (page.is(at, "announced")) {
                Verbs.Tense tense = new Verbs(page, draft.sentence().from()).tense(at);
                return tense == Verbs.Tense.PAST && !page.is(at - 1, "was") && !page.is(at - 1, "were");
            }
        }
        return false;
    }

    /** '[The package includes] €2 million for seeds.' */
    private boolean opens(Draft draft) {
        int at = draft.sentence().from();
        while (at < draft.find().from() && !page.word(at, draft.find().from())) {
            at++;
        }
        boolean named = page.is(at, "the") || page.is(at, "this") || page.is(at, "it");
        return (named && Cues.of(page, at, Sense.Cue.Kind.PARTS) != null)
                || includes(at, draft.find().from());
    }

    /** 'Other help [will include] €2 million', 'will be given [as follows]: €1 million'. */
    private boolean includes(int from, int to) {
        for (int at = from + 1; at < Math.min(to, from + SUBJECT); at++) {
            if (page.is(at, "follows") && page.is(at - 1, "as")) {
                return true;
            }
            if (page.is(at, "include")) {
                return page.is(at - 1, "will") || page.is(at - 2, "will");
            }
        }
        return false;
    }

    private static boolean money(Draft draft) {
        return draft.find().rule().measure() == Measure.MONEY;
    }

    private static boolean promised(Draft draft) {
        return draft.given() && draft.status.value() != Status.DISBURSEMENT;
    }

    private boolean today(Draft draft) {
        When when = draft.when;
        return when != null
                && when.resolved()
                && when.to() == when.from() + 1
                && (page.is(when.from(), "today") || page.lower(when.from()).startsWith("announc"));
    }
}
