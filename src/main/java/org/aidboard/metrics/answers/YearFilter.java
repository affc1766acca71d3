package org.aidboard.metrics.answers;

import java.util.function.Predicate;
import org.aidboard.figures.Period;
import org.aidboard.metrics.Selection;

/** What the years of a selection mean for a period. */
final class YearFilter {

    private YearFilter() {}

    /** Whether a period shares a year with the years selected. */
    static Predicate<Period> of(Selection selection) {
        Integer from = selection.yearFrom();
        Integer to = selection.yearTo();
        return period -> {
            Integer first = period.year();
            if (first == null) {
                return from == null && to == null;
            }
            Integer yearTo = period.yearTo();
            int last = yearTo == null ? first : yearTo;
            return (from == null || last >= from) && (to == null || first <= to);
        };
    }
}
