package org.aidboard.figures.parties;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** Parties that stand beside what they give or receive without a verb: labels, headings, rows, adjectives of what is counted. */
final class Labels {

    /** A row of a table has at most so many words after its name. */
    private static final int ROW = 6;

    /** Words for those who give, before a list of them. */
    private static final Set<String> DONORS = Set.of(
            "donor",
            "donors",
            "contributor",
            "contributors",
            "funder",
            "funders",
            "contributions",
            "contributed",
            "pledges",
            "pledged",
            "pledging");

    private final Page page;
    private final Speaker speaker;

    Labels(Page page, Speaker speaker) {
        this.page = page;
        this.speaker = speaker;
    }

    /** Whether a line is labelled with the name of an organisation that has no code. */
    boolean labelledOther(Block block) {
        int last = Math.min(block.to(), block.from() + 8);
        for (int at = block.from() + 1; at < last; at++) {
            if (page.is(at, ':')) {
                Sense.Party other = page.sense(page.phraseStart(at - 1), Sense.Party.class);
                boolean channel = other != null && other.role() == Sense.Party.Role.CHANNEL;
                return channel || Organisations.noun(page.lower(at - 1));
            }
        }
        return false;
    }

    /** The party that labels a line: 'Denmark: will provide', 'Germany 1,000 m'; null where none does. */
    @Nullable
    Mention label(Block block, boolean own) {
        Mention label = label(page, block, own);
        return label == null || !label.code().equals(Mention.SPEAKER) ? label : spoken(label);
    }

    /** 'The Government: ...' labels what whoever speaks gives. */
    private @Nullable Mention spoken(Mention label) {
        String code = speaker.code();
        return code == null ? null : new Mention(code, label.role(), label.from(), label.to());
    }

    static @Nullable Mention label(Page page, Block block, boolean own) {
        int to = block.to();
        int from = plain(page, block.from(), to);
        if (from < to && page.is(from, "the") && from + 1 < to) {
            from++;
        }
        Sense.Party party = from < to ? page.sense(from, Sense.Party.class) : null;
        if (party == null || party.code().equals("-")) {
            return null;
        }
        int after = page.after(from);
        int next = plain(page, after, to);
        boolean whole = next == to && (block.kind() != Block.Kind.PARAGRAPH || next > after);
        boolean colon =
                next < to && page.is(next, ':') && (own || block.kind() != Block.Kind.HEADING || next + 1 == to);
        boolean row = own && next < to && to - next <= ROW && page.number(next);
        return colon || whole || row ? new Mention(party.code(), party.role(), from, after) : null;
    }

    /** Past marks that only set words off: '**', '#'. */
    private static int plain(Page page, int from, int to) {
        int at = from;
        while (at < to && (page.is(at, '*') || page.is(at, '#') || page.is(at, '_'))) {
            at++;
        }
        return at;
    }

    /** Whether a label stands for one who receives: another gives in the document, and this one receives in it. */
    boolean receives(String label) {
        String giver = speaker.giver();
        return giver != null
                && !giver.equals(label)
                && speaker.standing().gets(label) > speaker.standing().gives(label);
    }

    /** Whether another gives in the document, and a party not at all. */
    private boolean open(String code) {
        String giver = speaker.giver();
        return giver != null && !giver.equals(code) && speaker.standing().gives(code) == 0;
    }

    /** 'Kenya (55 million)', 'Kenya’s 55 million': who stands right before a number and is told to receive. */
    @Nullable
    Mention beside(Sentence sentence, int from) {
        Mention named = named(sentence, from);
        return named == null || !open(named.code()) ? null : named;
    }

    /** 'donors such as Japan (55 million)': who stands right before a number in a list of those who give. */
    @Nullable
    Mention donor(Sentence sentence, int from) {
        Mention named = named(sentence, from);
        for (int at = sentence.from(); named != null && at < named.from(); at++) {
            if (DONORS.contains(page.lower(at))) {
                return named;
            }
        }
        return null;
    }

    private @Nullable Mention named(Sentence sentence, int from) {
        int at = from - 1;
        while (at > sentence.from()
                && (page.is(at, '(')
                        || page.is(at, '’')
                        || page.is(at, '\'')
                        || page.is(at, "s")
                        || page.is(at, "’s")
                        || page.is(at, "'s"))) {
            at--;
        }
        if (at < sentence.from() || at == from - 1) {
            return null;
        }
        Sense.Party party = page.sense(page.phraseStart(at), Sense.Party.class);
        if (party == null || party.code().equals("-")) {
            return null;
        }
        boolean name = party.role() == Sense.Party.Role.NAME || party.role() == Sense.Party.Role.AGENCY;
        return name && !party.code().equals(Mention.SPEAKER)
                ? new Mention(party.code(), party.role(), page.phraseStart(at), at + 1)
                : null;
    }

    /** 'ADF personnel', 'Pakistani students': whose those are that are counted; null where nothing says. */
    @Nullable
    Mention counted(int from, int to) {
        List<Mention> inside = Mention.in(page, from, to).stream()
                .filter(mention ->
                        mention.coded() && !mention.place() && !mention.code().equals(Mention.SPEAKER))
                .toList();
        return inside.size() == 1 ? inside.getFirst() : null;
    }
}
