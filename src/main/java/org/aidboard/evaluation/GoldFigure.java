package org.aidboard.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A reading made by hand.
 *
 * @param quote the shortest words that carry the number and its unit
 * @param start of the quote in the text, in code points; -1 where the text does not have it
 * @param end one past its last code point
 * @param measure the name of its measure
 * @param value the number, null for a milestone
 * @param valueTo the upper end of a range, else null
 * @param unit as in {@link Quantity}, null for a milestone
 * @param optional whether it is neither asked for nor held against one who reads it
 * @param allowed for each attribute the right answers, in the words of the gold readings; an answer may be null
 */
record GoldFigure(
        String quote,
        int start,
        int end,
        String measure,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueTo,
        @Nullable String unit,
        boolean optional,
        Map<Attribute, List<@Nullable Object>> allowed) {

    private static final double TOLERANCE = 1e-9;

    boolean milestone() {
        return measure.equals(Measure.MILESTONE.name());
    }

    boolean overlaps(Figure figure) {
        Span span = figure.provenance().span();
        return span.end() > start && span.start() < end;
    }

    /** Whether a figure states the same number and unit in the same place, or the same year's event. */
    boolean matches(Figure figure) {
        if (!overlaps(figure)) {
            return false;
        }
        if (milestone()) {
            return figure.measure() == Measure.MILESTONE && right(Attribute.YEAR, figure);
        }
        Quantity quantity = figure.quantity();
        return sameNumber(valueTo, quantity == null ? null : quantity.upTo()) && sameQuantity(quantity);
    }

    /** Whether a figure elsewhere in the document says this one again. */
    boolean repeatedBy(Figure figure) {
        return !milestone() && value != null && sameQuantity(figure.quantity());
    }

    boolean right(Attribute attribute, Figure figure) {
        return allowed.getOrDefault(attribute, List.of()).contains(attribute.of(figure));
    }

    private boolean sameQuantity(@Nullable Quantity quantity) {
        return sameNumber(value, quantity == null ? null : quantity.value())
                && Units.same(unit, quantity == null ? null : quantity.unit(), measure);
    }

    private static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        double a = one.doubleValue();
        double b = other.doubleValue();
        return Math.abs(a - b) <= TOLERANCE * Math.max(1.0, Math.max(Math.abs(a), Math.abs(b)));
    }
}
