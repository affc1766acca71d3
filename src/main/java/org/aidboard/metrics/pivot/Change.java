package org.aidboard.metrics.pivot;

import java.math.BigDecimal;
import java.math.MathContext;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.metrics.Cell;
import org.jspecify.annotations.Nullable;

/** How far one year is from another, where that can be said. */
public sealed interface Change {

    /**
     * The difference of two values.
     *
     * @param from the first year
     * @param to the second
     * @param before the value then
     * @param after the value now
     * @param exact whether both are stated without a hedge
     */
    record Known(int from, int to, BigDecimal before, BigDecimal after, boolean exact) implements Change {

        /** What was added, in the unit of the values; for percentages in percentage points. */
        public BigDecimal absolute() {
            return after.subtract(before);
        }

        /** The same as a share of the first value: 0.5 for half as much again; null where that is zero. */
        public @Nullable BigDecimal relative() {
            return before.signum() == 0 ? null : absolute().divide(before.abs(), MathContext.DECIMAL64);
        }
    }

    /**
     * Nothing can be said.
     *
     * @param reason why
     */
    record None(Reason reason) implements Change {}

    /** Why a change cannot be said. */
    enum Reason {
        /** There are no two years to compare. */
        ONE_YEAR,
        /** The first year states nothing. */
        NO_FIRST,
        /** The second year states nothing. */
        NO_SECOND,
        /** One of the years states several values that are not added, or a range. */
        NOT_ONE_VALUE,
        /** Ranks and events have no distance that means anything. */
        MEASURE
    }

    /** The change between what two years state. */
    static Change between(@Nullable Cell before, int from, @Nullable Cell after, int to) {
        if (from == to) {
            return new None(Reason.ONE_YEAR);
        }
        if (before == null) {
            return new None(Reason.NO_FIRST);
        }
        if (after == null) {
            return new None(Reason.NO_SECOND);
        }
        Measure measure = before.facts().getFirst().figure().measure();
        if (measure == Measure.MILESTONE || measure == Measure.RANK) {
            return new None(Reason.MEASURE);
        }
        CellValue first = CellValue.of(before);
        CellValue second = CellValue.of(after);
        if (first == null || second == null) {
            return new None(Reason.NOT_ONE_VALUE);
        }
        boolean exact = first.qualifier() == Qualifier.EXACT && second.qualifier() == Qualifier.EXACT;
        return new Known(from, to, first.value(), second.value(), exact);
    }
}
