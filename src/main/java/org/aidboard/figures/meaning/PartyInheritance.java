package org.aidboard.figures.meaning;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.parties.Attribution;
import org.aidboard.figures.reading.Cues;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** The giver and the receiver that a figure takes over from its label, its list, the sentence before, and the document. */
final class PartyInheritance {

    /** Nouns for the act of giving, and how far before those whom it reaches they may stand. */
    private static final Set<String> PROVISION =
            Set.of("provision", "delivery", "distribution", "supply", "supplies", "access", "construction", "services");

    private static final int REACH = 14;

    private static final Set<String> SUFFERING = Set.of(
            "need",
            "require",
            "live",
            "face",
            "suffer",
            "die",
            "lack",
            "flee",
            "starve",
            "remain",
            "lose",
            "displace",
            "kill",
            "injure",
            "affect");

    private final Context context;
    private final Attribution attribution;
    private final Neighbours neighbours;
    private final Draft draft;
    private boolean mine;

    PartyInheritance(Context context, Attribution attribution, Neighbours neighbours) {
        this.context = context;
        this.attribution = attribution;
        this.neighbours = neighbours;
        this.draft = neighbours.draft();
    }

    void complete() {
        if (draft.find().rule().measure() == Measure.DURATION) {
            sides();
        }
        if (suffered()) {
            nobody();
            return;
        }
        counted();
        beside();
        provider(neighbours.lead(), neighbours.before());
        share();
        if (!mine) {
            recipient(neighbours.lead(), neighbours.before());
        }
    }

    /** '8 million people will need': what befalls people nobody gives. */
    private boolean suffered() {
        boolean share = draft.find().rule().measure() == Measure.PERCENT && draft.theme.value() == Theme.PEOPLE;
        if (share && !draft.given()) {
            return true;
        }
        if (draft.find().rule().measure() != Measure.COUNT || draft.theme.value() != Theme.PEOPLE) {
            return false;
        }
        int last = Math.min(draft.sentence().to(), draft.find().to() + 5);
        for (int at = draft.find().to(); at < last; at++) {
            Sense.Verb verb = context.page().sense(at, Sense.Verb.class);
            boolean relative = context.page().is(at, "who") || context.page().is(at, ',');
            if (relative || (verb != null && !SUFFERING.contains(verb.base()))) {
                return false;
            }
            if (verb != null) {
                return verb.form() != Sense.Verb.Form.ING || draft.status.value() == Status.OBSERVATION;
            }
        }
        return false;
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

    private static boolean same(Attribution.Party one, Attribution.Party other) {
        return Objects.equals(one.decision().value(), other.decision().value());
    }

    /** 'Kenya (55 million)': in a document that tells of what another gives, Kenya receives. */
    private void beside() {
        Attribution.Party beside = draft.find().rule().measure() == Measure.MONEY
                ? attribution.beside(draft.sentence(), draft.find().from())
                : null;
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
        boolean help = draft.theme.value() == Theme.AID || draft.theme.value() == Theme.GDP_SHARE;
        Attribution.Party giver = attribution.mainGiver();
        boolean share = draft.find().rule().measure() == Measure.PERCENT;
        if (share && help && giver != null && draft.provider.value() == null && !draft.providerSettled) {
            set(giver);
        }
    }

    private void provider(@Nullable Draft lead, @Nullable Draft before) {
        boolean other = attribution.givingLabel(draft.block()) == null && attribution.labelledOther(draft.block());
        if (draft.provider.value() != null || draft.providerSettled || other || statistic()) {
            return;
        }
        Attribution.Party label = attribution.givingLabel(draft.block());
        boolean given = gift();
        if (label != null) {
            set(label);
        } else if (lead != null && lead.provider.value() != null) {
            draft.provider = lead.provider;
        } else if (before != null && before.provider.value() != null && draft.given()) {
            draft.provider = before.provider;
        } else if (draft.block().kind() == Block.Kind.ITEM || given || backward()) {
            fromSentences();
        }
        boolean thing = switch (draft.find().rule().measure()) {
            case MONEY, COUNT, MASS -> true;
            default -> false;
        };
        if (draft.provider.value() == null && given && thing && !wanted()) {
            Attribution.Party giver = attribution.mainGiver();
            if (giver != null) {
                set(giver);
            }
        }
    }

    /** 'The country', 'it': whoever acted in the sentence before. */
    private boolean backward() {
        int from = draft.sentence().from();
        String first = context.page().lower(from);
        boolean the = first.equals("the") && from + 1 < draft.sentence().to();
        String second = the ? context.page().lower(from + 1) : "";
        return Set.of("it", "its", "they", "we", "our").contains(first)
                || Set.of("country", "government", "state", "nation", "republic")
                        .contains(second)
                || contains(" the country ");
    }

    private boolean contains(String words) {
        var tokens = context.page().tokens();
        String text = tokens.chars()
                .substring(
                        tokens.start(draft.sentence().from()),
                        tokens.end(draft.sentence().to() - 1));
        return text.contains(words);
    }

    /** 'requires $3 billion', 'worth', 'damage of': money that nobody gives. */
    private boolean wanted() {
        int next = draft.find().to();
        if (next < draft.sentence().to()
                && (context.page().is(next, "needed") || context.page().is(next, "required"))) {
            return true;
        }
        for (int at = draft.sentence().from(); at < draft.find().from(); at++) {
            Sense.Verb verb = context.page().sense(at, Sense.Verb.class);
            if (verb != null
                    && Set.of("require", "need", "raise", "lose", "cost").contains(verb.base())) {
                return true;
            }
        }
        return false;
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
        if (draft.find().rule().measure() == Measure.RANK || draft.find().rule().measure() == Measure.DURATION) {
            return;
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
        boolean given = gift();
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
        boolean elsewhere = attribution.label(draft.block()) != null || !helps();
        if (main != null
                && !elsewhere
                && !Objects.equals(draft.provider.value(), main.decision().value())) {
            draft.recipient = main.decision();
        }
    }

    /** 'Poland imports 3 TWh from Germany': goods that one side has from the other. */
    private boolean bought() {
        Measure measure = draft.find().rule().measure();
        return draft.provider.from() >= 0 && (measure == Measure.MASS || measure == Measure.ENERGY);
    }

    /** 'to the United Nations appeal' in a document about help for a country: it passes the help on. */
    private void channel() {
        Attribution.Party main = attribution.mainRecipient();
        boolean passes = "UN".equals(draft.recipient.value())
                || "EU".equals(draft.recipient.value())
                || "NATO".equals(draft.recipient.value());
        if (passes && main != null && !same(main, new Attribution.Party(draft.provider, List.of(), false))) {
            draft.recipient = main.decision();
        }
    }

    /** What nobody gives nobody receives; an aim for a share may well be help for somebody. */
    private void dropRecipient() {
        boolean keeps = (draft.provider.value() != null && draft.find().rule().measure() == Measure.MONEY)
                || (draft.provider.value() != null && draft.status.value() == Status.TARGET)
                || (draft.provider.value() != null && draft.theme.value() == Theme.AID)
                || bought();
        if (!keeps) {
            draft.recipient = Decision.without(null, "nobody is said to receive");
        }
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

    /** 'provision of food to 300 people': whom help goes to, also without a verb. */
    private boolean reached() {
        int at = draft.qualifier.from() - 1;
        int first = draft.sentence().from();
        boolean led =
                at > first && (context.page().is(at, "to") || context.page().is(at, "for"));
        if (!led || draft.theme.value() != Theme.PEOPLE || draft.find().rule().measure() != Measure.COUNT) {
            return false;
        }
        for (int word = at - 1; word >= first && word > at - REACH; word--) {
            if (PROVISION.contains(context.page().lower(word))
                    || Cues.of(context.page(), word, Sense.Cue.Kind.GIFT) != null) {
                return true;
            }
        }
        return false;
    }

    /** Given or to be given; money for help is, whatever its verb says. */
    private boolean gift() {
        boolean help = draft.theme.value() == Theme.AID && draft.find().rule().measure() == Measure.MONEY;
        return draft.given() || reached() || (help && draft.status.value() != Status.TARGET && !wanted());
    }

    /** Help has a recipient, also where it is not said again. */
    private boolean helps() {
        Theme theme = draft.theme.value();
        boolean arms = theme == Theme.DEFENCE && draft.find().rule().measure() == Measure.COUNT;
        return theme == Theme.AID || theme == Theme.PEOPLE || theme == Theme.RECONSTRUCTION || arms;
    }

    /** People in need, prices, sizes: nobody gives them. */
    private boolean statistic() {
        if (reached()) {
            return false;
        }
        return switch (draft.find().rule().measure()) {
            case MONEY, PERCENT, RANK, POWER, ENERGY, MASS, AREA -> false;
            case COUNT -> !draft.given();
            case LENGTH, DURATION, MILESTONE -> true;
        };
    }
}
