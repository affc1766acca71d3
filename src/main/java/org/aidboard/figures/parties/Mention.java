package org.aidboard.figures.parties;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A party named in a text, or 'we' and 'our' of whoever speaks.
 *
 * @param code of the party; {@link #SPEAKER} for the speaker, {@code -} for a region or channel without one
 * @param role how the words stand for it
 * @param from its first token
 * @param to one past its last, the possessive ending not included
 */
public record Mention(String code, Sense.Party.Role role, int from, int to) {

    /** Stands for whoever speaks until the speaker is known. */
    public static final String SPEAKER = "@";

    /** The mentions between two tokens, in order. */
    public static List<Mention> in(Page page, int from, int to) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = from; at < to; at = page.after(at)) {
            Mention mention = at(page, at);
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private static @Nullable Mention at(Page page, int at) {
        Sense.Party party = page.sense(at, Sense.Party.class);
        if (party != null) {
            boolean other = party.code().equals(SPEAKER) && named(page, page.after(at));
            boolean none = party.role() == Sense.Party.Role.NONE || other || dateline(page, party, page.after(at));
            return none ? null : new Mention(party.code(), party.role(), at, page.after(at));
        }
        boolean speaker = page.tokens().length(at) <= 3
                && (page.is(at, "we") || page.is(at, "our") || (page.is(at, "us") && !page.capitals(at)));
        return speaker ? new Mention(SPEAKER, Sense.Party.Role.NAME, at, at + 1) : null;
    }

    /** 'KYIV, 5 May', 'Oslo: Norway will': where a report was written. */
    private static boolean dateline(Page page, Sense.Party party, int next) {
        if (party.role() != Sense.Party.Role.CAPITAL
                || next + 1 >= page.tokens().size()) {
            return false;
        }
        boolean dated =
                page.is(next, ',') && (page.number(next + 1) || page.sense(next + 1, Sense.Month.class) != null);
        boolean agency = page.is(next, '(') && page.capital(next + 1);
        return dated || agency || page.is(next, ':') || (page.dash(next) && !page.glued(next));
    }

    /** 'the Government of Pakistan', 'Prime Minister of Japan': not the speaker's. */
    private static boolean named(Page page, int at) {
        int next = at;
        while (next < page.tokens().size() && next < at + 3 && (page.is(next, "of") || page.is(next, "the"))) {
            next++;
        }
        return next > at && next < page.tokens().size() && page.sense(next, Sense.Party.class) != null;
    }

    /** Whether it names somebody with a code. */
    public boolean coded() {
        return !code.equals("-") && role != Sense.Party.Role.CHANNEL;
    }

    /** Whether it passes help on and belongs to somebody with a code: it gives where nobody else does. */
    boolean agencyOf() {
        return role == Sense.Party.Role.CHANNEL && !code.equals("-");
    }

    /** Whether it is a place inside a country. */
    boolean place() {
        return role == Sense.Party.Role.CAPITAL || role == Sense.Party.Role.PLACE;
    }

    /** Whether the words own what follows: 'Lithuania’s', 'our', or an adjective. */
    public boolean owns(Page page, int limit) {
        if (role == Sense.Party.Role.DEMONYM) {
            return true;
        }
        if (code.equals(SPEAKER)) {
            return page.is(from, "our");
        }
        return to < limit
                && page.glued(to)
                && (page.lower(to).startsWith("'") || "’‘".indexOf(page.tokens().first(to)) >= 0);
    }
}
