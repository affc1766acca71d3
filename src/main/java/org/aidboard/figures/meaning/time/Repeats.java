package org.aidboard.figures.meaning.time;

import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** Whether a quantity recurs every year. */
public final class Repeats {

    private static final int BEFORE = 20;
    private static final int AFTER = 7;
    private static final int TOTAL = 3;

    private Repeats() {}

    /** Reads the words around a quote: '[annual] support of', '[a year]', up to the next number. */
    public static boolean perYear(Find find, int nextFrom, int previousTo) {
        Page page = find.scene().page();
        int last = Math.min(Math.min(find.scene().to(), find.to() + AFTER), nextFrom);
        for (int at = find.from(); at < last; at++) {
            if (at > find.to() && (page.is(at, ',') || page.is(at, ';'))) {
                break;
            }
            if (yearly(page, at)) {
                return true;
            }
        }
        if (total(page, find)) {
            return false;
        }
        int first = Math.max(Math.max(find.scene().from(), find.from() - BEFORE), previousTo);
        for (int at = find.from() - 1; at >= first; at--) {
            if (page.is(at, ';')) {
                break;
            }
            if (yearly(page, at)) {
                return true;
            }
        }
        return false;
    }

    /** 'EUR 2 million annually, [a total of] EUR 6 million': the sum of the years. */
    private static boolean total(Page page, Find find) {
        for (int at = find.from() - 1; at >= find.scene().from() && at >= find.from() - TOTAL; at--) {
            if (page.is(at, "total") || page.is(at, "totalling") || page.is(at, "totaling")) {
                return true;
            }
        }
        return false;
    }

    private static boolean yearly(Page page, int at) {
        Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.PER_YEAR);
        return cue != null && cue.value().equals("YES");
    }
}
