package org.aidboard.figures.meaning;

import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.jspecify.annotations.Nullable;

/** 'from 25% to 40%', 'up from 8 GW': what a change starts from is how things were, whatever the change is for. */
final class Changes {

    private Changes() {}

    /** Whether a number is what a change to the next number starts from. */
    static boolean base(Find find, @Nullable Find next) {
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
        boolean was = from && at > first && (page.is(at - 1, "up") || page.is(at - 1, "down"));
        return was || (from && next != null && leads(page, find.to(), next.from()));
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
