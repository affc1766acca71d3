package org.aidboard.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Terms;
import org.jspecify.annotations.Nullable;

/** One figure a row, with its proof. */
public final class FigureColumns {

    /** What stands in every file of figures. */
    private static final List<Column<FigureRow>> STATED = List.of(
            new Column<>("key", Kind.TEXT, FigureRow::key),
            figure("theme", Kind.TEXT, Figure::theme),
            figure("measure", Kind.TEXT, Figure::measure),
            quantity("value", Quantity::value),
            quantity("value_to", Quantity::upTo),
            figure("unit", Kind.TEXT, Figure::unit),
            figure("qualifier", Kind.TEXT, Figure::qualifier),
            figure("status", Kind.TEXT, Figure::status),
            period("year", Kind.WHOLE, Period::year),
            period("year_to", Kind.WHOLE, Period::yearTo),
            period("year_basis", Kind.TEXT, Period::basis),
            period("date", Kind.DATE, Period::day),
            figure("per_year", Kind.TRUTH, Figure::perYear),
            figure("provider", Kind.TEXT, Figure::provider),
            figure("recipient", Kind.TEXT, Figure::recipient),
            figure("members", Kind.LIST, Figure::members),
            figure("quote", Kind.TEXT, it -> it.provenance().quote()),
            figure("sentence", Kind.TEXT, it -> it.provenance().sentence()),
            figure("start", Kind.WHOLE, it -> it.provenance().span().start()),
            figure("end", Kind.WHOLE, it -> it.provenance().span().end()),
            figure("rule", Kind.TEXT, it -> it.provenance().rule()),
            figure("checks", Kind.LIST, FigureColumns::checks),
            new Column<>("document", Kind.TEXT, row -> row.document().name()),
            new Column<>("title", Kind.TEXT, row -> row.document().about().title()),
            new Column<>("publisher", Kind.TEXT, row -> row.document().about().publisher()),
            new Column<>("published", Kind.DATE, row -> row.document().about().published()),
            new Column<>("address", Kind.ADDRESS, row -> row.document().about().address()),
            new Column<>("licence", Kind.TEXT, row -> row.document().licence()),
            new Column<>("sha256", Kind.TEXT, row -> row.document().sha256()));

    /** The table of figures as stated. Names and order of the columns stay; new ones come at the end. */
    public static final Table<FigureRow> TABLE = in(Terms.STATED, row -> new Fact(List.of(row)));

    private FigureColumns() {}

    /**
     * The table of figures with money in a currency besides.
     *
     * @param terms on which they are asked for
     * @param facts what each figure states on those terms
     */
    public static Table<FigureRow> in(Terms terms, Function<FigureRow, Fact> facts) {
        List<Column<FigureRow>> columns = new ArrayList<>(STATED);
        columns.addAll(besides(terms, facts));
        return new Table<>("figures", "The CSV of figures", List.copyOf(columns));
    }

    /** The last columns of that table: those that are not a statement of the document but follow from it. */
    public static List<Column<FigureRow>> besides(Terms terms, Function<FigureRow, Fact> facts) {
        List<Column<FigureRow>> columns = new ArrayList<>(ConvertedColumns.bounds());
        columns.addAll(ConvertedColumns.of(terms, facts));
        return List.copyOf(columns);
    }

    private static Column<FigureRow> figure(String name, Kind kind, Function<Figure, @Nullable Object> side) {
        return new Column<>(name, kind, row -> side.apply(row.figure()));
    }

    private static Column<FigureRow> period(String name, Kind kind, Function<Period, @Nullable Object> side) {
        return figure(name, kind, figure -> side.apply(figure.period()));
    }

    private static Column<FigureRow> quantity(String name, Function<Quantity, @Nullable Object> side) {
        return figure(name, Kind.NUMBER, figure -> {
            Quantity quantity = figure.quantity();
            return quantity == null ? null : side.apply(quantity);
        });
    }

    private static List<String> checks(Figure figure) {
        return figure.checks().stream()
                .map(check ->
                        "%s %s: %s".formatted(check.kind(), check.passed() ? "passed" : "failed", check.finding()))
                .toList();
    }
}
