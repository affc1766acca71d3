package org.aidboard.figures.meaning.party;

import java.util.Objects;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.parties.Attribution;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** The receiver of a figure whose giver is known: by its sentence, its label, its list, and the document. */
final class Receivers {

    private final Context context;
    private final Attribution attribution;
    private final Gifts gifts;
    private final Draft draft;

    Receivers(Context context, Attribution attribution, Gifts gifts, Draft draft) {
        this.context = context;
        this.attribution = attribution;
        this.gifts = gifts;
        this.draft = draft;
    }

    void complete(@Nullable Draft lead, @Nullable Draft before) {
        if (draft.find().rule().measure() == Measure.RANK || draft.find().rule().measure() == Measure.DURATION) {
            return;
        }
        if (draft.recipient.value() == null && Several.receive(context.page(), draft)) {
            draft.recipient = Decision.without(null, "several countries, only counted");
            draft.recipientSettled = true;
        }
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
            channel();
        }
        Attribution.Party labelled = attribution.receivingLabel(draft.block());
        if (labelled != null
                && draft.recipient.value() == null
                && !draft.recipientSettled
                && draft.provider.value() != null) {
            draft.recipient = labelled.decision();
            draft.recipients = labelled.candidates();
            return;
        }
        boolean given = gifts.gift() || (draft.providerSettled && Unnamed.actor(draft.unit));
        boolean nobody = draft.provider.value() == null && !draft.providerSettled;
        if (draft.recipient.value() != null || draft.recipientSettled || nobody || !given) {
            if (!given) {
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
        boolean elsewhere = attribution.label(draft.block()) != null || !gifts.helps();
        if (main != null
                && !elsewhere
                && !Objects.equals(draft.provider.value(), main.decision().value())) {
            draft.recipient = main.decision();
        } else if (main == null && !elsewhere && draft.find().rule().measure() == Measure.MONEY) {
            earlier();
        }
    }

    /** Whom the sentence before names, where the document helps several. */
    private void earlier() {
        Sentence before = context.before(draft.sentence());
        if (before != null) {
            Attribution.Party named = attribution.recipient(
                    before, before.to(), before.to(), before.from(), before.to(), draft.provider.value());
            if (named.decision().value() != null) {
                draft.recipient = named.decision();
            }
        }
    }

    /** 'to the United Nations appeal' in a document about help for a country: it passes the help on. */
    private void channel() {
        Attribution.Party main = attribution.mainRecipient();
        boolean passes = "UN".equals(draft.recipient.value())
                || "EU".equals(draft.recipient.value())
                || "NATO".equals(draft.recipient.value());
        if (passes && main != null && !Objects.equals(main.decision().value(), draft.provider.value())) {
            draft.recipient = main.decision();
        }
    }

    /** What nobody gives nobody receives; an aim for a share may well be help for somebody. */
    private void dropRecipient() {
        boolean keeps = (draft.provider.value() != null && draft.find().rule().measure() == Measure.MONEY)
                || (draft.provider.value() != null && draft.status.value() == Status.TARGET)
                || (draft.provider.value() != null && gifts.helps())
                || gifts.bought();
        if (!keeps) {
            draft.recipient = Decision.without(null, "nobody is said to receive");
        }
    }
}
