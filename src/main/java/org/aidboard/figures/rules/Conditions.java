package org.aidboard.figures.rules;

import java.util.Set;
import org.aidboard.figures.pattern.Match;
import org.aidboard.figures.pattern.Step;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** Amounts that only state a condition: a poverty line, a ceiling for others, a ratio of matching. */
final class Conditions {

    private static final int SMALL = 11;
    private static final int RATIO_WITHIN = 4;
    private static final Set<String> MODALS = Set.of("may", "must", "should", "shall", "can", "could", "does", "do");

    private Conditions() {}

    /** A step that matches nothing and lets only amounts pass that state more than a condition. */
    static Step none() {
        return (match, at) -> {
            boolean small = match.amount().below(SMALL) && match.amount().upTo() == null;
            boolean condition = (small && (daily(match, at) || matching(match)))
                    || ceiling(match)
                    || rate(match, at)
                    || choice(match, at);
            return condition ? Step.NO : at;
        };
    }

    /** '($1 = 0.68 pounds)': what one money is worth in another. */
    private static boolean rate(Match match, int at) {
        Page page = match.page();
        int before = match.amount().head() - 1;
        while (before >= match.scene().from()
                && page.senseBefore(before + 1, match.scene().from(), Sense.Money.class) != null) {
            before = page.phraseStart(before) - 1;
        }
        boolean after = at < match.scene().to() && page.is(at, '=');
        return match.amount().below(1000) && (after || (before > match.scene().from() && page.is(before, '=')));
    }

    /** '$20', alone on its line: what a page lets one give. */
    private static boolean choice(Match match, int at) {
        boolean alone = at >= match.scene().to()
                && match.amount().head() - match.scene().from() <= 1;
        return alone && match.amount().below(1000) && match.amount().upTo() == null;
    }

    /** 'live on less than $2 a day'. */
    private static boolean daily(Match match, int at) {
        Page page = match.page();
        int to = match.scene().to();
        if (at >= to || page.is(at, "daily")) {
            return at < to;
        }
        boolean each = page.is(at, "a") || page.is(at, "per") || page.is(at, "each") || page.is(at, "an");
        return each && at + 1 < to && (page.is(at + 1, "day") || page.is(at + 1, "hour") || page.is(at + 1, "month"));
    }

    /** 'for every eligible dollar ... one dollar'. */
    private static boolean matching(Match match) {
        Page page = match.page();
        for (int at = match.scene().from(); at < match.scene().to(); at++) {
            if (page.is(at, "every") || page.is(at, "each")) {
                int last = Math.min(match.scene().to(), at + RATIO_WITHIN);
                for (int next = at + 1; next < last; next++) {
                    if (page.sense(next, Sense.Money.class) != null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** 'may not exceed $100,000'. */
    private static boolean ceiling(Match match) {
        Page page = match.page();
        int verb = match.amount().head() - 1;
        int first = match.scene().from();
        while (verb > first && page.senseBefore(verb + 1, first, Sense.Money.class) != null) {
            verb = page.phraseStart(verb) - 1;
        }
        return verb - 2 >= first
                && page.is(verb, "exceed")
                && page.is(verb - 1, "not")
                && MODALS.contains(page.lower(verb - 2));
    }
}
