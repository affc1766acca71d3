package org.aidboard.metrics.answers;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.aidboard.figures.Qualifier;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.columns.Bits;
import org.aidboard.metrics.columns.Ints;
import org.aidboard.metrics.columns.Table;
import org.aidboard.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** Rows in the order asked for. */
final class Sorting {

    private static final Comparator<String> LETTERS =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final Table table;
    private final Map<Order.Column, Ranks> ranks = new ConcurrentHashMap<>();

    Sorting(Table table) {
        this.table = table;
    }

    /** The first rows of those selected, as many as asked for or as there are. */
    int[] first(Bits selected, Order order, int limit) {
        if (order.column() == Order.Column.TEXT) {
            return inTextOrder(selected, order.ascending(), limit);
        }
        Ranks ranked = ranks.computeIfAbsent(order.column(), this::rank);
        Smallest smallest = new Smallest(Math.min(limit, selected.count()));
        boolean ascending = order.ascending();
        selected.forEach(row -> smallest.offer((long) turned(ranked.place(row), ascending) << 32 | row));
        return smallest.rows();
    }

    /** Where a row stands in an order, asked of the row that stands for it. */
    IntUnaryOperator places(Ints.Cut standing, Order order) {
        Ranks ranked = ranks.computeIfAbsent(order.column(), this::rank);
        return row -> turned(ranked.place(standing.get(row)), order.ascending());
    }

    private static int turned(int place, boolean ascending) {
        return ascending || place == Ranks.LAST ? place : Ranks.LAST - 1 - place;
    }

    private static int[] inTextOrder(Bits selected, boolean ascending, int limit) {
        int[] rows = selected.toArray();
        int size = Math.min(limit, rows.length);
        return IntStream.range(0, size)
                .map(i -> rows[ascending ? i : rows.length - 1 - i])
                .toArray();
    }

    private Ranks rank(Order.Column column) {
        return switch (column) {
            case TEXT -> throw new IllegalArgumentException("rows stand in the order of the text");
            case THEME -> bySeries(Series.Key::theme, Comparator.naturalOrder());
            case MEASURE -> bySeries(Series.Key::measure, Comparator.naturalOrder());
            case STATUS -> bySeries(Series.Key::status, Comparator.naturalOrder());
            case UNIT -> bySeries(Series.Key::unit, LETTERS);
            case PROVIDER -> bySeries(Series.Key::provider, LETTERS);
            case RECIPIENT -> bySeries(Series.Key::recipient, LETTERS);
            case VALUE ->
                Ranks.<BigDecimal, BigDecimal>of(
                        table.value(), table.numbers(), number -> number, Comparator.naturalOrder());
            case QUALIFIER ->
                Ranks.of(table.kind(), table.kinds(), Table.Kind::qualifier, Comparator.<Qualifier>naturalOrder());
            case YEAR ->
                Ranks.of(table.period(), table.periods(), period -> period.year(), Comparator.<Integer>naturalOrder());
            case TITLE -> byDocument(document -> document.about().title(), LETTERS);
            case PUBLISHER -> byDocument(document -> document.about().publisher(), LETTERS);
            case PUBLISHED -> byDocument(document -> document.about().published(), Comparator.naturalOrder());
        };
    }

    private <S> Ranks bySeries(Function<Series.Key, @Nullable S> side, Comparator<? super S> order) {
        return Ranks.of(table.series(), table.seriesKeys().keys(), side, order);
    }

    private <S> Ranks byDocument(Function<StoredDocument, @Nullable S> side, Comparator<? super S> order) {
        return Ranks.of(table.document(), table.documents(), side, order);
    }
}
