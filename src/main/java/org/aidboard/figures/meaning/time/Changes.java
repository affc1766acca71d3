package org.aidboard.figures.meaning.time;

import java.util.Set;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.jspecify.annotations.Nullable;

/** 'from 25% to 40%', 'up from 8 GW': what a change starts from is how things were, whatever the change is for. */
public final class Changes {

    private static final Set<String> FILLERS =
            Set.of("the", "its", "their", "our", "fy", "fiscal", "financial", "year", "levels", "level", "in");
    private static final Set<String> FROM = Set.of("over", "from", "on", "above", "than", "against", "below");
    private static final Set<String> CHANGE = Set.of(
            "increase",
            "increases",
            "decrease",
            "rise",
            "reduction",
            "growth",
            "more",
            "less",
            "fewer",
            "higher",
            "lower",
            "up",
            "down",
            "cut",
            "fall",
            "drop",
            "surge",
            "jump",
            "decline",
            "increased",
            "rose",
            "grew",
            "fell",
            "dropped",
            "declined");

    private Changes() {}

    /** Whether a number is what a change to the next number starts from. */
    public static boolean base(Find find, @Nullable Find next) {
        Page page = find.scene().page();
        int at = find.from() - 1;
        int first = find.scene().from();
        while (at > first
                && at > find.from() - 4
                && (page.is(at, "around")
                        || page.is(at, "about")
                        || page.is(at, "some")
                        || page.is(at, "the")
                        || page.is(at, "current"))) {
            at--;
        }
        boolean from = at >= first && page.is(at, "from");
        if (at > first && (page.is(at, "with") || page.is(at, "to")) && page.is(at - 1, "compared")) {
            return true;
        }
        boolean now = find.to() < find.scene().to()
                && (page.is(find.to(), "currently") || page.is(find.to(), "now") || page.is(find.to(), "today"));
        if (from && (now || page.is(find.to() - 1, "currently"))) {
            return true;
        }
        boolean was = from && at > first && (page.is(at - 1, "up") || page.is(at - 1, "down"));
        return was || (from && next != null && leads(page, find.to(), next.from()));
    }

    /** 'an increase of 4 per cent over the 2009 total': the year that a change is measured from is not its own. */
    static boolean compared(Find find, When when) {
        Page page = find.scene().page();
        int lead = when.from() - 1;
        while (lead > find.to() && FILLERS.contains(page.lower(lead))) {
            lead--;
        }
        return lead >= find.to() && lead <= find.to() + 4 && FROM.contains(page.lower(lead)) && change(find);
    }

    private static boolean change(Find find) {
        Page page = find.scene().page();
        int last = Math.min(find.scene().to(), find.to() + 4);
        for (int at = Math.max(find.scene().from(), find.from() - 4); at < last; at++) {
            if (CHANGE.contains(page.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leads(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            if (page.is(at, "to")) {
                return true;
            }
        }
        return false;
    }
}
