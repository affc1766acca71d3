package org.aidboard.figures.meaning.time;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** The sum that a release announces on its day, and what later sentences call 'the package' or set out in a list. */
public final class Announced {

    /** An announcement stands at the head of its release. */
    private static final int HEAD = 8;

    private static final int SUBJECT = 24;

    private final Page page;
    private final @Nullable Draft sum;

    public Announced(Page page, List<Draft> drafts) {
        this.page = page;
        this.sum = drafts.stream()
                .takeWhile(draft -> draft.sentence().index() < HEAD)
                .filter(draft -> money(draft) && promised(draft) && today(draft))
                .findFirst()
                .orElse(null);
    }

    /** The announced sum whose part a later one visibly is, or null. */
    @Nullable
    public Draft whole(Draft draft, boolean listed) {
        boolean part = sum != null
                && money(draft)
                && promised(draft)
                && draft.find().from() > sum.find().to()
                && (listed || opens(draft));
        return part ? sum : null;
    }

    /** '[The package includes] €2 million for seeds.' */
    private boolean opens(Draft draft) {
        int at = draft.sentence().from();
        while (at < draft.find().from() && !page.word(at, draft.find().from())) {
            at++;
        }
        boolean named = page.is(at, "the") || page.is(at, "this") || page.is(at, "it");
        return (named && Cues.of(page, at, Sense.Cue.Kind.PARTS) != null) || includes(at, draft.find().from());
    }

    /** 'Other help [will include] €2 million.' */
    private boolean includes(int from, int to) {
        for (int at = from + 1; at < Math.min(to, from + SUBJECT); at++) {
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
