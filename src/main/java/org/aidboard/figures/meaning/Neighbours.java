package org.aidboard.figures.meaning;

import java.util.List;
import org.aidboard.figures.reading.Cues;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** The figures that one may take over from: the one in the lead-in of its list, and the one before it. */
final class Neighbours {

    private final Context context;
    private final List<Draft> drafts;
    private final int index;
    private final Draft draft;
    private final @Nullable Draft lead;

    Neighbours(Context context, List<Draft> drafts, int index) {
        this.context = context;
        this.drafts = drafts;
        this.index = index;
        this.draft = drafts.get(index);
        this.lead = leading();
    }

    Draft draft() {
        return draft;
    }

    /** The first figure in the lead-in of the list that this one stands in, where only its last sentence has any. */
    @Nullable
    Draft lead() {
        return lead;
    }

    /** The figure before this one in the same block. */
    @Nullable
    Draft before() {
        Draft before = index > 0 ? drafts.get(index - 1) : null;
        return before != null && Drafts.sameBlock(before, draft) ? before : null;
    }

    /** The figure before this one where this one visibly goes on from it. */
    @Nullable
    Draft continued() {
        Draft before = before();
        return before != null && continues(before) ? before : null;
    }

    private @Nullable Draft leading() {
        Block governor = Drafts.governor(draft);
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
        int from = before.sentence().equals(draft.sentence())
                ? before.find().to()
                : draft.sentence().from();
        int to = draft.find().from();
        for (int at = from; at < to && at < from + 25; at++) {
            boolean colon = context.page().is(at, ':') && from == before.find().to();
            if (colon || context.page().is(at, "making") || Cues.of(context.page(), at, Sense.Cue.Kind.PARTS) != null) {
                return true;
            }
        }
        return false;
    }
}
