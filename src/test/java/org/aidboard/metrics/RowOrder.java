package org.aidboard.metrics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Quantity;
import org.jspecify.annotations.Nullable;

/** What an order means, row by row. */
final class RowOrder {

    private RowOrder() {}

    static Comparator<FigureRow> of(Order order) {
        return switch (order.column()) {
            case TEXT -> (_, _) -> 0;
            case THEME -> byFigure(order, Figure::theme);
            case MEASURE -> byFigure(order, Figure::measure);
            case VALUE -> byFigure(order, RowOrder::value);
            case UNIT -> byFigure(order, Figure::unit);
            case QUALIFIER -> byFigure(order, Figure::qualifier);
            case STATUS -> byFigure(order, Figure::status);
            case YEAR -> byFigure(order, figure -> figure.period().year());
            case PROVIDER -> byFigure(order, Figure::provider);
            case RECIPIENT -> byFigure(order, Figure::recipient);
            case TITLE -> by(order, row -> row.document().about().title());
            case PUBLISHER -> by(order, row -> row.document().about().publisher());
            case PUBLISHED -> by(order, row -> row.document().about().published());
        };
    }

    private static <T extends Comparable<? super T>> Comparator<FigureRow> byFigure(
            Order order, Function<Figure, @Nullable T> side) {
        return RowOrder.<T>by(order, row -> side.apply(row.figure()));
    }

    private static @Nullable BigDecimal value(Figure figure) {
        Quantity quantity = figure.quantity();
        return quantity == null ? null : quantity.value();
    }

    private static <T extends Comparable<? super T>> Comparator<FigureRow> by(
            Order order, Function<FigureRow, @Nullable T> side) {
        return (one, other) -> {
            T left = side.apply(one);
            T right = side.apply(other);
            if (left == null || right == null) {
                return left == right ? 0 : left == null ? 1 : -1;
            }
            return order.ascending() ? compare(left, right) : compare(right, left);
        };
    }

    /** Letters first by what they are, then by their case. */
    private static <T extends Comparable<? super T>> int compare(T left, T right) {
        int letters = left instanceof String one && right instanceof String other ? one.compareToIgnoreCase(other) : 0;
        return letters != 0 ? letters : left.compareTo(right);
    }
}
