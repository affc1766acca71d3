package org.aidboard.figures.parties;

import java.util.List;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** Who gives and who receives, with the words that say so. */
public final class Attribution {

    /** How far up a label is looked for: what stands over what has no end in a long document. */
    private static final int LEVELS = 6;

    private final Parties parties;
    private final Speaker speaker;

    public Attribution(Parties parties, Speaker speaker) {
        this.parties = parties;
        this.speaker = speaker;
    }

    /**
     * A party and how it was found.
     *
     * @param decision its code and the words that name it
     * @param candidates all codes that had a claim
     * @param settled whether nothing is to be looked for elsewhere
     */
    public record Party(Decision<String> decision, List<String> candidates, boolean settled) {}

    /** Who gives, by the sentence itself. */
    public Party provider(Sentence sentence, int quoteFrom, int quoteTo, int nextFrom) {
        return party(parties.provider(sentence, quoteFrom, quoteTo, nextFrom), "nobody is said to give");
    }

    /** Who receives, by the sentence itself. */
    public Party recipient(
            Sentence sentence, int quoteFrom, int quoteTo, int previousTo, int nextFrom, @Nullable String provider) {
        return party(
                parties.recipient(sentence, quoteFrom, quoteTo, previousTo, nextFrom, provider),
                "nobody is said to receive");
    }

    /** Who acts in a sentence that leads to another, or null. */
    public @Nullable Party subject(Sentence sentence) {
        Choice choice = parties.provider(sentence, sentence.to(), sentence.to(), sentence.to());
        return choice.mention() == null ? null : party(choice, "");
    }

    /** The party that labels a line or the line above it: 'Denmark: will provide'. */
    public @Nullable Party label(Block block) {
        Block at = block;
        for (int level = 0; at != null && level < LEVELS; level++) {
            Mention label = parties.labels().label(at, at.is(block));
            if (label != null) {
                return party(Choice.of(label, List.of(label.code())), "");
            }
            at = at.governor();
        }
        return null;
    }

    /** The party that labels a line where it is told to give; where it receives, it is none. */
    public @Nullable Party givingLabel(Block block) {
        Party label = label(block);
        return label == null || receives(label) ? null : label;
    }

    /** The party that labels a line where the document helps it. */
    public @Nullable Party receivingLabel(Block block) {
        Party label = label(block);
        return label != null && receives(label) ? label : null;
    }

    /** Whose those are that are counted, or null. */
    public @Nullable Party counted(int from, int to) {
        Mention mention = parties.labels().counted(from, to);
        return mention == null ? null : party(Choice.of(mention, List.of(mention.code())), "");
    }

    /** 'to end [Polish] dependence on coal': whose dependence it is, where an event tells of one; else null. */
    public @Nullable Party depending(Sentence sentence, int event) {
        Mention mention = parties.depending(sentence, event);
        return mention == null ? null : party(Choice.of(mention, List.of(mention.code())), "");
    }

    /** Whether a sentence names a place, an office or a people of a party. */
    public boolean at(Sentence sentence, Party party) {
        return parties.names(sentence, party.decision().value());
    }

    /** Who stands right before a number in a list of those who give, or null. */
    public @Nullable Party donor(Sentence sentence, int from) {
        Mention mention = parties.labels().donor(sentence, from);
        return mention == null ? null : party(Choice.of(mention, List.of(mention.code())), "");
    }

    /** Who stands right before a number and is told to receive, or null. */
    public @Nullable Party beside(Sentence sentence, int from) {
        Mention mention = parties.labels().beside(sentence, from);
        return mention == null ? null : party(Choice.of(mention, List.of(mention.code())), "");
    }

    private boolean receives(Party label) {
        String code = label.decision().value();
        return code != null && parties.labels().receives(code);
    }

    /** Whether a line is labelled with an organisation that has no code, so that nobody else gives. */
    public boolean labelledOther(Block block) {
        return parties.labels().labelledOther(block);
    }

    /** The two sides of an agreement, or null. */
    public @Nullable List<Party> sides(Sentence sentence) {
        List<Mention> sides = parties.sides(sentence);
        return sides == null
                ? null
                : sides.stream()
                        .map(side -> party(Choice.of(side, List.of(side.code())), ""))
                        .toList();
    }

    /** Whoever speaks in the document, or null. */
    public @Nullable Party speaker() {
        String code = speaker.code();
        return code == null
                ? null
                : new Party(Decision.without(code, "the document speaks for " + code), List.of(code), false);
    }

    /** Whoever the document tells of as giving, or null. */
    public @Nullable Party mainGiver() {
        String code = speaker.giver();
        return code == null
                ? null
                : new Party(
                        Decision.without(code, "the document tells of what " + code + " gives"), List.of(code), false);
    }

    /** Whom the document is about as a recipient, or null. */
    public @Nullable Party mainRecipient() {
        String code = speaker.recipient();
        return code == null
                ? null
                : new Party(Decision.without(code, "the document is about help for " + code), List.of(code), false);
    }

    private static Party party(Choice choice, String otherwise) {
        Mention mention = choice.mention();
        if (mention != null) {
            return new Party(
                    Decision.by(mention.code(), mention.from(), mention.to()), choice.candidates(), choice.settled());
        }
        String note = choice.candidates().size() > 1
                ? "several countries: " + String.join(", ", choice.candidates())
                : otherwise;
        return new Party(Decision.without(null, note), choice.candidates(), choice.settled());
    }
}
