package org.aidboard.figures.meaning.party;

import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Money and shares of it that are needed, lacking, or came from many: nobody by name gives them. */
final class Needed {

    private static final int BEFORE = 12;
    private static final int AFTER = 8;
    /** What stands on the way from a number to 'needed': 'of the funding [that is] needed'. */
    private static final Set<String> OF = Set.of("of", "they", "we", "it", "that", "is", "are", "was", "were");

    private static final Set<String> SEEKING =
            Set.of("seek", "seeks", "seeking", "sought", "appeal", "appeals", "appealed", "appealing");
    private static final int SEEKS = 14;

    private final Page page;
    private final Draft draft;

    Needed(Page page, Draft draft) {
        this.page = page;
        this.draft = draft;
    }

    /** 'requires $5 million', 'the $5 million needed', '30% of the funding they need', 'a shortfall of $5 million'. */
    boolean lacking() {
        return measured() && (after() || before(Sense.Cue.Kind.LACK));
    }

    /** 'funding received: $5 million', 'the appeal is funded at 30%'. */
    boolean received() {
        return measured() && before(Sense.Cue.Kind.RECEIVED);
    }

    private boolean measured() {
        Measure measure = draft.find().rule().measure();
        return measure == Measure.MONEY || measure == Measure.PERCENT;
    }

    private boolean after() {
        int last = Math.min(draft.sentence().to(), draft.find().to() + AFTER);
        boolean open = true;
        for (int at = draft.find().to(); at < last && open; at = page.after(at)) {
            if (Cues.of(page, at, Sense.Cue.Kind.LACK) != null) {
                return true;
            }
            boolean stop = page.number(at) || page.is(at, ',') || page.is(at, ';') || page.is(at, '(');
            open = !stop && (!page.works(at, "END") || OF.contains(page.lower(at)) || page.is(at, "the"));
        }
        return false;
    }

    private boolean before(Sense.Cue.Kind kind) {
        int first = Math.max(draft.sentence().from(), draft.qualifier.from() - BEFORE);
        for (int at = draft.qualifier.from() - 1; at >= first; at--) {
            if (page.is(at, ';') || page.is(at, ',') || page.is(at, ')') || page.is(at, "and") || page.number(at)) {
                return false;
            }
            if (Cues.of(page, at, kind) != null) {
                return true;
            }
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            if (verb != null && verb.kind() != Sense.Verb.Kind.PLAIN && !page.works(at, "NOUNLIKE")) {
                return false;
            }
        }
        return false;
    }

    /** 'seeks €5 million', 'an appeal for': money that nobody has promised yet; the one who asks does not give it where another gives. */
    boolean sought(@Nullable String giver) {
        String provider = draft.provider.value();
        boolean gives = provider != null && (giver == null || giver.equals(provider) || !measured());
        if (gives || draft.status.value() != Status.TARGET) {
            return false;
        }
        int last = Math.min(draft.sentence().to(), draft.find().to() + SEEKS);
        for (int at = draft.sentence().from(); at < last; at++) {
            boolean called =
                    page.is(at, "for") && page.lower(at - 1 < 0 ? at : at - 1).startsWith("call");
            if (called || SEEKING.contains(page.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
