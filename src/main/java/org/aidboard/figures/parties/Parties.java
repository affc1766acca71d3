package org.aidboard.figures.parties;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who gives and who receives in one sentence. */
public final class Parties {

    private static final int LEAST = 4;

    private final Page page;
    private final Speaker speaker;

    public Parties(Page page, Speaker speaker) {
        this.page = page;
        this.speaker = speaker;
    }

    /** Who gives, by a sentence. The quote and its neighbours bound where words may stand. */
    Choice provider(Sentence sentence, int quoteFrom, int quoteTo, int nextFrom) {
        Roles roles = new Roles(page, sentence.from(), sentence.to());
        Mention best = null;
        int most = LEAST - 1;
        List<String> candidates = new ArrayList<>();
        for (Mention mention : mentions(sentence.from(), Math.min(sentence.to(), Math.max(nextFrom, quoteTo)))) {
            int claim = mention.coded() ? roles.gives(mention, quoteFrom, quoteTo) : 0;
            if (claim >= LEAST) {
                candidates.add(mention.code());
            }
            if (claim > most || (claim == most && best != null && mention.to() <= quoteFrom)) {
                most = claim;
                best = mention;
            }
        }
        if (best == null) {
            return Choice.NONE;
        }
        return together(best, quoteFrom) ? Choice.several(candidates) : Choice.of(best, candidates);
    }

    /** Who receives, by a sentence: what follows the quote first, then what precedes it. */
    Choice recipient(
            Sentence sentence, int quoteFrom, int quoteTo, int previousTo, int nextFrom, @Nullable String provider) {
        Choice after = receiver(sentence, quoteFrom, Math.min(nextFrom, sentence.to()), quoteTo, provider);
        return after.settled() ? after : receiver(sentence, sentence.from(), quoteFrom, quoteTo, provider);
    }

    private Choice receiver(Sentence sentence, int from, int to, int quoteTo, @Nullable String provider) {
        Roles roles = new Roles(page, sentence.from(), sentence.to());
        List<Mention> best = new ArrayList<>();
        int most = 3;
        for (Mention mention : mentions(from, to)) {
            boolean open = (mention.coded() || mention.role() == Sense.Party.Role.REGION)
                    && !mention.code().equals(provider);
            int claim = open ? roles.receives(mention, quoteTo) : 0;
            if (claim == 0 && open && !best.isEmpty() && most > 3 && joined(best.getLast(), mention)) {
                claim = most;
            }
            if (claim > most) {
                best.clear();
                most = claim;
            }
            if (claim == most && claim > 3) {
                best.add(mention);
            }
        }
        return best.isEmpty() ? Choice.NONE : agreed(best);
    }

    private static Choice agreed(List<Mention> best) {
        List<String> codes = best.stream()
                .map(Mention::code)
                .filter(code -> !code.equals("-"))
                .distinct()
                .toList();
        if (codes.size() == 1) {
            String only = codes.getFirst();
            return Choice.of(
                    best.stream()
                            .filter(mention -> mention.code().equals(only))
                            .findFirst()
                            .orElseThrow(),
                    codes);
        }
        return Choice.several(codes);
    }

    /** 'X and Y', 'X, Y'. */
    private boolean joined(Mention one, Mention other) {
        int gap = other.from() - one.to();
        boolean comma = gap >= 1 && gap <= 3 && (page.is(one.to(), ',') || page.is(one.to(), "and"));
        return comma;
    }

    /** 'Lithuania and the United Kingdom will': several who act together are no single provider. */
    private boolean together(Mention best, int quoteFrom) {
        int at = best.from() - 1;
        if (at > 0 && page.is(at, "the")) {
            at--;
        }
        if (at < 1 || !page.is(at, "and")) {
            return false;
        }
        int before = at - 1;
        if (page.is(before, ',')) {
            before--;
        }
        Sense.Party other = before < 0 ? null : page.sense(page.phraseStart(before), Sense.Party.class);
        return other != null
                && !other.code().equals(best.code())
                && !other.code().equals("-")
                && quoteFrom >= 0;
    }

    private List<Mention> mentions(int from, int to) {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : Mention.in(page, from, to)) {
            if (!mention.code().equals(Mention.SPEAKER)) {
                mentions.add(mention);
            } else if (speaker.code() != null) {
                mentions.add(new Mention(speaker.code(), mention.role(), mention.from(), mention.to()));
            }
        }
        return mentions;
    }

    /** The party that labels a line: 'Denmark: will provide'; null where none does. */
    @Nullable
    Mention label(int from, int to) {
        Sense.Party party = from < to ? page.sense(from, Sense.Party.class) : null;
        int after = from < to ? page.after(from) : from;
        if (party == null && from < to && page.is(from, "the") && from + 1 < to) {
            party = page.sense(from + 1, Sense.Party.class);
            after = page.after(from + 1);
        }
        boolean colon = after < to && page.is(after, ':');
        return party != null && colon && !party.code().equals("-")
                ? new Mention(party.code(), party.role(), from, after)
                : null;
    }
}
