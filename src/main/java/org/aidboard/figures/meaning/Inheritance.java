package org.aidboard.figures.meaning;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.parties.Attribution;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** What a figure takes over from the lead-in of its list, the sentence that it continues, and the headings above. */
final class Inheritance {

    private final Context context;
    private final Timing timing;
    private final Attribution attribution;
    private final List<Draft> drafts;
    private final int index;
    private final Draft draft;

    Inheritance(Context context, Timing timing, Attribution attribution, List<Draft> drafts, int index) {
        this.context = context;
        this.timing = timing;
        this.attribution = attribution;
        this.drafts = drafts;
        this.index = index;
        this.draft = drafts.get(index);
    }

    void complete() {
        Draft lead = lead();
        Draft before = index > 0 ? drafts.get(index - 1) : null;
        boolean sameBlock = before != null && Drafts.sameBlock(before, draft);
        boolean continues = before != null && sameBlock && continues(before);
        status(lead, sameBlock ? before : null);
        time(lead, continues ? before : null);
        provider(lead, sameBlock ? before : null);
        recipient(lead, sameBlock ? before : null);
    }

    /** The first figure in the lead-in of the list that this one stands in, where only its last sentence has any. */
    private @Nullable Draft lead() {
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
            if (Cues.of(context.page(), at, Sense.Cue.Kind.PARTS) != null) {
                return true;
            }
        }
        return false;
    }

    private void status(@Nullable Draft lead, @Nullable Draft before) {
        if (draft.status.value() != null) {
            return;
        }
        if (lead != null && lead.status.value() != null) {
            draft.status = lead.status;
        } else if (draft.block().kind() == Block.Kind.ITEM) {
            for (Sentence sentence : context.above(draft.sentence())) {
                Decision<Status> above = Statuses.closing(context.page(), sentence);
                if (above != null && draft.status.value() == null) {
                    draft.status = above;
                }
            }
        }
        boolean money = draft.find().rule().measure() == Measure.MONEY
                || draft.find().rule().measure() == Measure.COUNT;
        if (draft.status.value() == null && before != null && money) {
            draft.status = before.status;
        }
    }

    private void time(@Nullable Draft lead, @Nullable Draft before) {
        if (lead != null) {
            draft.takeTime(lead);
        }
        if (before != null) {
            draft.takeTime(before);
        }
        boolean item = draft.block().kind() == Block.Kind.ITEM;
        boolean asked = item || draft.given();
        if (!draft.dated() && asked) {
            When above = timing.above(draft.find());
            if (above != null) {
                draft.dated(above);
            }
        }
    }

    private void provider(@Nullable Draft lead, @Nullable Draft before) {
        if (draft.provider.value() != null || draft.providerSettled || statistic()) {
            return;
        }
        Attribution.Party label = attribution.label(draft.block());
        if (label != null) {
            set(label);
        } else if (lead != null && lead.provider.value() != null) {
            draft.provider = lead.provider;
        } else if (before != null && before.provider.value() != null && draft.given()) {
            draft.provider = before.provider;
        } else {
            fromSentences();
        }
        boolean money = draft.find().rule().measure() == Measure.MONEY
                || draft.find().rule().measure() == Measure.COUNT;
        if (draft.provider.value() == null && draft.given() && money) {
            Attribution.Party speaker = attribution.speaker();
            if (speaker != null) {
                set(speaker);
            }
        }
    }

    /** From the lead-in, else from the sentence before, where this one goes on about the same subject. */
    private void fromSentences() {
        if (draft.block().kind() == Block.Kind.ITEM) {
            for (Sentence sentence : context.above(draft.sentence())) {
                Attribution.Party above = attribution.subject(sentence);
                if (above != null) {
                    set(above);
                    return;
                }
            }
        }
        Sentence before = context.before(draft.sentence());
        if (before != null) {
            Attribution.Party subject = attribution.subject(before);
            if (subject != null) {
                set(subject);
            }
        }
    }

    private void set(Attribution.Party party) {
        draft.provider = party.decision();
        draft.providers = party.candidates();
    }

    private void recipient(@Nullable Draft lead, @Nullable Draft before) {
        if (draft.recipient.value() == null && !draft.recipientSettled) {
            Attribution.Party own = attribution.recipient(
                    draft.sentence(),
                    draft.find().from(),
                    draft.find().to(),
                    draft.previousTo,
                    draft.nextFrom,
                    draft.provider.value());
            draft.recipient = own.decision();
            draft.recipients = own.candidates();
            draft.recipientSettled = own.settled();
        }
        if (draft.recipient.value() != null
                || draft.recipientSettled
                || draft.provider.value() == null
                || !draft.given()) {
            if (!draft.given() || draft.provider.value() == null) {
                dropRecipient();
            }
            return;
        }
        if (lead != null && (lead.recipient.value() != null || lead.recipientSettled)) {
            draft.recipient = lead.recipient;
            return;
        }
        if (before != null
                && before.recipient.value() != null
                && before.given()
                && attribution.label(draft.block()) == null) {
            draft.recipient = before.recipient;
            return;
        }
        Attribution.Party main = attribution.mainRecipient();
        boolean labelled = attribution.label(draft.block()) != null;
        if (main != null
                && !labelled
                && !draft.provider.value().equals(main.decision().value())) {
            draft.recipient = main.decision();
        }
    }

    /** What nobody gives nobody receives; an aim for a share may well be help for somebody. */
    private void dropRecipient() {
        boolean keeps = (draft.provider.value() != null && draft.find().rule().measure() == Measure.MONEY)
                || (draft.provider.value() != null && draft.status.value() == Status.TARGET);
        if (!keeps) {
            draft.recipient = Decision.without(null, "nobody is said to receive");
        }
    }

    /** People in need, prices, sizes: nobody gives them. */
    private boolean statistic() {
        return switch (draft.find().rule().measure()) {
            case MONEY, PERCENT, RANK, POWER, ENERGY, MASS, AREA -> false;
            case COUNT -> !draft.given();
            case LENGTH, DURATION, MILESTONE -> true;
        };
    }
}
