package org.aidboard.figures.reading;

import java.util.Set;
import org.aidboard.lexicon.Sense;

/** Times of something that a sentence only mentions: 'the 2019 cyclones', 'the accord signed in May', 'the most since 1998'. */
final class Mentions {

    private static final Set<String> MOST = Set.of(
            "lowest", "highest", "largest", "biggest", "worst", "smallest", "fastest", "slowest", "best", "most");
    private static final int SUPERLATIVE = 8;

    private final Page page;
    private final int from;
    private final int to;

    Mentions(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
    }

    /** 'the highest number [since] the floods in 2011'. */
    int since(int lead) {
        for (int at = lead; at >= from && at > lead - SUPERLATIVE; at--) {
            if (page.is(at, "since")) {
                return at;
            }
        }
        return -1;
    }

    /** 'the lowest level since 1998': what the year is measured by, not when anything was. */
    boolean superlative(int since) {
        for (int at = since - 1; at >= from && at > since - SUPERLATIVE; at--) {
            if (MOST.contains(page.lower(at))) {
                return true;
            }
            if (page.number(at) || page.is(at, ',')) {
                return false;
            }
        }
        return false;
    }

    /** 'as well as the minister's May 2023 signing': the day of what somebody did. */
    boolean signed(When when) {
        int next = when.to();
        return when.month() > 0
                && when.from() > from
                && (page.is(when.from() - 1, "s") || page.lower(when.from() - 1).endsWith("’s"))
                && next + 1 < to
                && page.word(next, to)
                && page.lower(next).endsWith("ing");
    }

    /** 'compared to 2020', and a year within the clause of a participle: 'adopted in Vilnius on', 'signed in'. */
    boolean aside(int lead) {
        int word = lead;
        if (word > from
                && (page.is(word, "to") || page.is(word, "with"))
                && (page.is(word - 1, "compared") || page.is(word - 1, "relative"))) {
            return true;
        }
        for (int steps = 0; word > from && steps < 6; steps++, word--) {
            Sense.Verb verb = page.sense(page.phraseStart(word), Sense.Verb.class);
            if (verb != null) {
                return steps > 0 && Participles.mentions(page, page.phraseStart(word), from, verb);
            }
            boolean passes = page.capital(word)
                    || page.is(word, "in")
                    || page.is(word, "on")
                    || page.is(word, "at")
                    || page.is(word, "the")
                    || page.is(word, "by");
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** 'the 2019 cyclones': the year of what happened then, and of nothing else in the sentence. */
    boolean happened(When when) {
        int next = when.to();
        int before = when.from() - 1;
        return (when.month() > 0 || !when.resolved())
                && before >= from
                && (page.works(before, "END") || page.is(before, "s"))
                && next < to
                && Cues.of(page, next, Sense.Cue.Kind.HAPPENED) != null;
    }
}
