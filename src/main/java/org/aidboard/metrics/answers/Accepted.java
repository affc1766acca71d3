package org.aidboard.metrics.answers;

import java.util.Set;
import java.util.function.Predicate;
import org.aidboard.figures.Period;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Series;
import org.jspecify.annotations.Nullable;

/** What a selection means for the values that rows share. */
final class Accepted {

    private Accepted() {}

    static Predicate<Series.Key> series(Selection selection) {
        return key -> any(selection.themes(), key.theme())
                && any(selection.measures(), key.measure())
                && any(selection.statuses(), key.status())
                && any(selection.units(), key.unit())
                && any(selection.providers(), key.provider())
                && any(selection.recipients(), key.recipient());
    }

    private static <T> boolean any(Set<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    /** Whether a period shares a year with the years selected. */
    static Predicate<Period> years(@Nullable Integer from, @Nullable Integer to) {
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
