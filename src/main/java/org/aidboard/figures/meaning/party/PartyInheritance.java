package org.aidboard.figures.meaning.party;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.meaning.draft.Neighbours;
import org.aidboard.figures.parties.Attribution;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** The giver and the receiver that a figure takes over from its label, its list, the sentence before, and the document. */
public final class PartyInheritance {

    private static final Set<String> BANKS = Set.of("UN", "WB", "IMF");

    private final Context context;
    private final Attribution attribution;
    private final Neighbours neighbours;
    private final Draft draft;
    private final Gifts gifts;
    private boolean mine;

    public PartyInheritance(Context context, Attribution attribution, Neighbours neighbours) {
        this.context = context;
        this.attribution = attribution;
        this.neighbours = neighbours;
        this.draft = neighbours.draft();
        this.gifts = new Gifts(context.page(), draft, attribution.mainGiver() != null);
    }

    public void complete() {
        if (draft.find().rule().measure() == Measure.DURATION) {
            sides();
        }
        if (gifts.suffered()) {
            nobody();
            return;
        }
        counted();
        beside();
        Needed needed = new Needed(context.page(), draft);
        if (needed.sought(code(attribution.mainGiver()))) {
            draft.provider = Decision.without(null, "it is sought, and nobody has promised it");
            draft.providerSettled = true;
        }
        if (needed.lacking() || (draft.provider.value() == null && needed.received())) {
            draft.provider = Decision.without(null, "it is needed or came from many, and nobody gives it by name");
            draft.providerSettled = true;
        }
        if (new Unnamed(context.page(), draft).gives()) {
            draft.provider = Decision.without(null, "those who give are not named");
            draft.providerSettled = true;
        }
        provider(neighbours.lead(), neighbours.before());
        share();
        if (!mine) {
            new Receivers(context, attribution, gifts, draft).complete(neighbours.lead(), neighbours.before());
        }
    }

    private void nobody() {
        draft.provider = Decision.without(null, "what befalls people nobody gives");
        draft.recipient = draft.provider;
        draft.providerSettled = true;
        draft.recipientSettled = true;
    }

    /** 'about 400 ADF personnel' are the giver's, '40 Pakistani students' are the receiver's. */
    private void counted() {
        boolean things = draft.find().rule().measure() == Measure.COUNT;
        Attribution.Party whose =
                things ? attribution.counted(draft.find().from(), draft.find().to()) : null;
        Attribution.Party giver = attribution.mainGiver();
        Attribution.Party receiver = attribution.mainRecipient();
        if (whose == null || giver == null || receiver == null) {
            return;
        }
        if (same(whose, giver)) {
            set(whose);
            if (draft.recipient.value() == null) {
                draft.recipient = receiver.decision();
            }
            draft.recipientSettled = true;
            mine = true;
        }
    }

    private static @Nullable String code(Attribution.@Nullable Party party) {
        return party == null ? null : party.decision().value();
    }

    private static boolean same(Attribution.Party one, Attribution.Party other) {
        return Objects.equals(one.decision().value(), other.decision().value());
    }

    /** 'Kenya (55 million)': in a document that tells of what another gives, Kenya receives. */
    private void beside() {
        if (draft.find().rule().measure() != Measure.MONEY) {
            return;
        }
        int number = draft.qualifier.from();
        Attribution.Party donor = attribution.donor(draft.sentence(), number);
        if (donor != null) {
            set(donor);
            draft.providerSettled = true;
            return;
        }
        Attribution.Party beside = attribution.beside(draft.sentence(), number);
        Attribution.Party giver = attribution.mainGiver();
        if (beside != null && giver != null) {
            set(giver);
            draft.recipient = beside.decision();
            draft.recipients = beside.candidates();
            draft.recipientSettled = true;
        }
    }

    /** '0.3 per cent of GNI', 'a rise of 10 per cent': a share or growth of help is that of whoever gives it. */
    private void share() {
        boolean aim = draft.status.value() == Status.TARGET && draft.theme.value() == Theme.ENERGY;
        boolean help = aim || draft.theme.value() == Theme.AID || draft.theme.value() == Theme.GDP_SHARE;
        Attribution.Party giver = attribution.mainGiver();
        boolean share = draft.find().rule().measure() == Measure.PERCENT;
        // What the United Nations and the banks tell of shares is counted of what others give.
        boolean counted = BANKS.contains(String.valueOf(code(giver)));
        if (share && help && giver != null && !counted && draft.provider.value() == null && !draft.providerSettled) {
            set(giver);
        }
    }

    private void provider(@Nullable Draft lead, @Nullable Draft before) {
        boolean other = attribution.givingLabel(draft.block()) == null && attribution.labelledOther(draft.block());
        if (draft.provider.value() != null || draft.providerSettled || other || gifts.statistic()) {
            return;
        }
        Attribution.Party label = attribution.givingLabel(draft.block());
        boolean given = gifts.gift();
        if (label != null) {
            set(label);
        } else if (lead != null && lead.provider.value() != null) {
            draft.provider = lead.provider;
        } else if (before != null && before.provider.value() != null && draft.given()) {
            draft.provider = before.provider;
        } else if (draft.block().kind() == Block.Kind.ITEM
                || given
                || Backward.points(context.page(), draft.sentence())) {
            fromSentences();
        }
        boolean thing = switch (draft.find().rule().measure()) {
            case MONEY, COUNT, MASS -> true;
            default -> false;
        };
        if (draft.provider.value() == null && given && thing && !gifts.wanted()) {
            Attribution.Party giver = attribution.mainGiver();
            if (giver != null) {
                set(giver);
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
        boolean back = attribution.mainGiver() == null || Backward.points(context.page(), draft.sentence());
        if (before != null && back) {
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

    /** An agreement and its years belong to two sides: the first named stands for the one who gives. */
    private void sides() {
        List<Attribution.Party> sides = attribution.sides(draft.sentence());
        if (sides != null) {
            set(sides.getFirst());
            draft.recipient = sides.getLast().decision();
            draft.recipientSettled = true;
        }
    }
}
