package org.aidboard.figures.meaning.draft;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.reading.Cues;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** The figures that one may take over from: the one in the lead-in of its list, and the one before it. */
public final class Neighbours {

    /** How far into a sentence the words may stand by which it goes on from the one before. */
    private static final int OPENING = 8;

    private static final int ROW = 8;

    private final Context context;
    private final List<Draft> drafts;
    private final int index;
    private final Draft draft;
    private final @Nullable Draft lead;

    public Neighbours(Context context, List<Draft> drafts, int index) {
        this.context = context;
        this.drafts = drafts;
        this.index = index;
        this.draft = drafts.get(index);
        this.lead = leading();
    }

    public Draft draft() {
        return draft;
    }

    /** The first figure in the lead-in of the list that this one stands in, where only its last sentence has any. */
    @Nullable
    public Draft lead() {
        return lead;
    }

    /** The figure before this one in the same block. */
    @Nullable
    public Draft before() {
        Draft before = index > 0 ? drafts.get(index - 1) : null;
        return before != null && Draft.sameBlock(before, draft) ? before : null;
    }

    /** The figure behind this one that shares its verb: '[half] of the boats and a third of the ships will', or null. */
    @Nullable
    public Draft row() {
        Draft next = index + 1 < drafts.size() ? drafts.get(index + 1) : null;
        if (next == null
                || !next.sentence().equals(draft.sentence())
                || next.find().rule().measure() != draft.find().rule().measure()
                || next.qualifier.from() - draft.find().to() > ROW) {
            return null;
        }
        int last = next.qualifier.from() - 1;
        return context.page().is(last, "and") || context.page().is(last, ',') ? next : null;
    }

    /** The figure before this one where this one visibly goes on from it. */
    @Nullable
    public Draft continued() {
        Draft before = before();
        if (before == null || !(continues(before) || another(before))) {
            return null;
        }
        return before.sentence().equals(draft.sentence()) ? before : opening(before);
    }

    /** 'This includes €2 million for food [and €1 million] for water': one more part of the same total. */
    private boolean another(Draft before) {
        boolean money = before.find().rule().measure() == Measure.MONEY
                && draft.find().rule().measure() == Measure.MONEY;
        if (!money || !before.sentence().equals(draft.sentence()) || !before.continues) {
            return false;
        }
        int lead = draft.qualifier.from() - 1;
        return context.page().is(lead, "and") || context.page().is(lead, ',');
    }

    /** The first figure of the sentence that one stands in: what the next sentence calls 'this'. */
    private Draft opening(Draft last) {
        Draft first = last;
        for (int i = index - 1;
                i >= 0 && i > index - ROW && drafts.get(i).sentence().equals(last.sentence());
                i--) {
            first = drafts.get(i);
        }
        return first;
    }

    private @Nullable Draft leading() {
        Block governor = Draft.governor(draft);
        if (draft.block().kind() != Block.Kind.ITEM || governor == null || governor.kind() == Block.Kind.HEADING) {
            return null;
        }
        Draft first = firstIn(governor);
        Sentence last = context.above(draft.sentence()).getFirst();
        return first != null && first.sentence().equals(last) ? first : null;
    }

    /** The first figure of a block above, or null. Halved, as a list may have any number of items. */
    private @Nullable Draft firstIn(Block block) {
        int low = 0;
        int high = index;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (drafts.get(middle).block().from() < block.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < index && drafts.get(low).block().is(block) ? drafts.get(low) : null;
    }

    /** Whether a sentence visibly goes on: 'This includes', 'of which', or a second number of the same sentence after such words. */
    private boolean continues(Draft before) {
        boolean same = before.sentence().equals(draft.sentence());
        int from = same ? before.find().to() : draft.sentence().from();
        int to = Math.min(draft.find().from(), from + (same ? 25 : OPENING));
        for (int at = from; at < to; at++) {
            boolean colon = same && context.page().is(at, ':');
            boolean summed = at == from && !same && context.page().is(at, "with") && theseFollow(at + 1);
            if (summed || colon || context.page().is(at, "making") || parts(at)) {
                return true;
            }
        }
        return false;
    }

    /** '[With] these announcements': the sum of what was said before. */
    private boolean theseFollow(int at) {
        return context.page().is(at, "this") || context.page().is(at, "these");
    }

    /** 'of this, €5 million', 'of this amount'; not 'in support of this goal'. */
    private boolean parts(int at) {
        if (Cues.of(context.page(), at, Sense.Cue.Kind.PARTS) == null) {
            return false;
        }
        boolean of = context.page().is(at, "of") && context.page().after(at) == at + 2;
        int next = at + 2;
        return !of
                || context.page().is(at + 1, "which")
                || context.page().is(next, ',')
                || next >= draft.qualifier.from();
    }
}
