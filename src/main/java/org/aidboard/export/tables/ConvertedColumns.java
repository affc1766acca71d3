package org.aidboard.export.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Bounds;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Receipt;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.money.NoRate;
import org.jspecify.annotations.Nullable;

/** What a stated number leaves open, and what it is in another currency. */
final class ConvertedColumns {

    private ConvertedColumns() {}

    /** Between what the number lies. */
    static List<Column<FigureRow>> bounds() {
        return List.of(
                new Column<>(
                        "low", Kind.NUMBER, row -> bounds(row).map(Bounds::low).orElse(null)),
                new Column<>(
                        "high",
                        Kind.NUMBER,
                        row -> bounds(row).map(Bounds::high).orElse(null)),
                new Column<>(
                        "operator",
                        Kind.TEXT,
                        row -> bounds(row)
                                .map(bounds -> bounds.operator().name().toLowerCase(Locale.ROOT))
                                .orElse(null)));
    }

    /**
     * Money in a currency, with its rate, and the year of publication of what stands there; empty columns where nothing of the
     * kind is asked for.
     *
     * @param terms that are asked for
     * @param facts what each figure states on them
     */
    static List<Column<FigureRow>> of(Terms terms, Function<FigureRow, Fact> facts) {
        Function<FigureRow, Optional<Fact>> money =
                row -> terms.currency() != null && row.figure().measure() == Measure.MONEY
                        ? Optional.of(facts.apply(row))
                        : Optional.empty();
        Function<FigureRow, Optional<Quantity>> converted = row ->
                money.apply(row).filter(fact -> fact.withoutRate().isEmpty()).map(Fact::quantity);
        Function<FigureRow, Optional<Receipt>> receipt = row -> money.apply(row).flatMap(Fact::receipt);
        return List.of(
                column("converted_value", Kind.NUMBER, converted, Quantity::value),
                column("converted_value_to", Kind.NUMBER, converted, Quantity::upTo),
                column("converted_currency", Kind.TEXT, converted, Quantity::unit),
                column("rate", Kind.NUMBER, receipt, it -> it.rate().factor()),
                column("rate_of", Kind.TEXT, receipt, it -> it.rate().basis().when()),
                column("rate_source", Kind.TEXT, receipt, Receipt::source),
                column("no_rate", Kind.TEXT, row -> money.apply(row).flatMap(Fact::withoutRate), NoRate::sentence),
                new Column<>(
                        "publication_year",
                        Kind.WHOLE,
                        row -> terms.publicationYear() ? facts.apply(row).publicationYear() : null));
    }

    private static <T> Column<FigureRow> column(
            String name, Kind kind, Function<FigureRow, Optional<T>> thing, Function<T, @Nullable Object> side) {
        return new Column<>(name, kind, row -> {
            Optional<T> found = thing.apply(row);
            return found.isPresent() ? side.apply(found.get()) : null;
        });
    }

    private static Optional<Bounds> bounds(FigureRow row) {
        return Optional.ofNullable(row.figure().quantity())
                .map(quantity -> Bounds.of(quantity, row.figure().qualifier()));
    }
}
