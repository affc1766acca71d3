package org.aidboard.export;

import java.util.List;
import java.util.function.Function;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.FigureRow;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table of figures; {@code src/docs/csv.md} says what each means.
 *
 * @param header its name, the same in every file
 * @param content what a row has there, null for nothing
 */
record FigureColumn(String header, Function<FigureRow, @Nullable Object> content) {

    /** All columns, in their order. */
    static final List<FigureColumn> ALL = List.of(
            new FigureColumn("key", FigureRow::key),
            new FigureColumn("theme", figure(Figure::theme)),
            new FigureColumn("measure", figure(Figure::measure)),
            new FigureColumn("value", quantity(Quantity::value)),
            new FigureColumn("value_to", quantity(Quantity::upTo)),
            new FigureColumn("unit", figure(Figure::unit)),
            new FigureColumn("qualifier", figure(Figure::qualifier)),
            new FigureColumn("status", figure(Figure::status)),
            new FigureColumn("year", period(Period::year)),
            new FigureColumn("year_to", period(Period::yearTo)),
            new FigureColumn("year_basis", period(Period::basis)),
            new FigureColumn("date", period(Period::day)),
            new FigureColumn("per_year", figure(Figure::perYear)),
            new FigureColumn("provider", figure(Figure::provider)),
            new FigureColumn("recipient", figure(Figure::recipient)),
            new FigureColumn("members", figure(figure -> Cells.list(figure.members().stream()))),
            new FigureColumn("quote", figure(figure -> figure.provenance().quote())),
            new FigureColumn("sentence", figure(figure -> figure.provenance().sentence())),
            new FigureColumn(
                    "start", figure(figure -> figure.provenance().span().start())),
            new FigureColumn("end", figure(figure -> figure.provenance().span().end())),
            new FigureColumn("rule", figure(figure -> figure.provenance().rule())),
            new FigureColumn(
                    "checks",
                    figure(figure -> Cells.list(figure.checks().stream()
                            .map(check -> "%s %s: %s"
                                    .formatted(check.kind(), check.passed() ? "passed" : "failed", check.finding()))))),
            new FigureColumn("document", row -> row.document().name()),
            new FigureColumn("title", row -> row.document().about().title()),
            new FigureColumn("publisher", row -> row.document().about().publisher()),
            new FigureColumn("published", row -> row.document().about().published()),
            new FigureColumn("address", row -> row.document().about().address()),
            new FigureColumn("licence", row -> row.document().licence()),
            new FigureColumn("sha256", row -> row.document().sha256()));

    /** The cell of a row. */
    String cell(FigureRow row) {
        return Cells.cell(content.apply(row));
    }

    private static Function<FigureRow, @Nullable Object> figure(Function<Figure, @Nullable Object> side) {
        return row -> side.apply(row.figure());
    }

    private static Function<FigureRow, @Nullable Object> period(Function<Period, @Nullable Object> side) {
        return row -> side.apply(row.figure().period());
    }

    private static Function<FigureRow, @Nullable Object> quantity(Function<Quantity, @Nullable Object> side) {
        return row -> {
            Quantity quantity = row.figure().quantity();
            return quantity == null ? null : side.apply(quantity);
        };
    }
}
