package org.aidboard.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aidboard.export.tables.Cells;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Bounds;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Line;
import org.aidboard.metrics.Receipt;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.Total;
import org.aidboard.metrics.money.NoRate;
import org.aidboard.metrics.money.Rate;
import org.jspecify.annotations.Nullable;

/** A comparison in long form: a line for each fact, with what its cell adds up to or why it does not. */
final class ComparisonCsv {

    static final List<String> HEADER = List.of(
            "theme",
            "measure",
            "unit",
            "status",
            "provider",
            "recipient",
            "year",
            "year_to",
            "per_year",
            "value",
            "value_to",
            "qualifier",
            "quote",
            "facts",
            "total",
            "total_to",
            "total_refused",
            "mentions",
            "keys",
            "low",
            "high",
            "operator",
            "stated_value",
            "stated_value_to",
            "stated_unit",
            "rate",
            "rate_of",
            "rate_source",
            "no_rate",
            "total_converted_from",
            "year_of_publication",
            "statements");

    private ComparisonCsv() {}

    static void each(Comparison comparison, Consumer<List<String>> line) {
        for (Line series : comparison.lines()) {
            series.cells().values().forEach(cell -> each(series.key(), cell, line));
            Cell withoutYear = series.withoutYear();
            if (withoutYear != null) {
                each(series.key(), withoutYear, line);
            }
        }
    }

    private static void each(Series.Key key, Cell cell, Consumer<List<String>> line) {
        for (Fact fact : cell.facts()) {
            Stream<@Nullable Object> cells = Stream.of(
                            series(key),
                            fact(fact),
                            total(cell),
                            mentions(fact),
                            bounds(fact),
                            receipt(fact),
                            others(fact, cell))
                    .flatMap(part -> part);
            line.accept(cells.map(Cells::cell).toList());
        }
    }

    private static Stream<@Nullable Object> series(Series.Key key) {
        return Stream.of(key.theme(), key.measure(), key.unit(), key.status(), key.provider(), key.recipient());
    }

    private static Stream<@Nullable Object> fact(Fact fact) {
        Figure figure = fact.figure();
        Quantity quantity = fact.quantity();
        return Stream.of(
                fact.year(),
                figure.period().yearTo(),
                figure.perYear(),
                quantity == null ? null : quantity.value(),
                quantity == null ? null : quantity.upTo(),
                figure.qualifier(),
                figure.provenance().quote());
    }

    private static Stream<@Nullable Object> total(Cell cell) {
        Object facts = cell.facts().size();
        return switch (cell.total()) {
            case Total.Single() -> Stream.of(facts, null, null, null);
            case Total.Sum(Quantity sum, var _, var _) -> Stream.of(facts, sum.value(), sum.upTo(), null);
            case Total.Refused(Total.Reason reason) -> Stream.of(facts, null, null, reason.sentence());
        };
    }

    private static Stream<@Nullable Object> mentions(Fact fact) {
        return Stream.of(
                fact.mentions().size(),
                fact.mentions().stream().map(FigureRow::key).toList());
    }

    private static Stream<@Nullable Object> bounds(Fact fact) {
        Quantity quantity = fact.quantity();
        if (quantity == null) {
            return Stream.of(null, null, null);
        }
        Bounds bounds = Bounds.of(quantity, fact.figure().qualifier());
        return Stream.of(bounds.low(), bounds.high(), bounds.operator().name().toLowerCase(Locale.ROOT));
    }

    private static Stream<@Nullable Object> receipt(Fact fact) {
        String none = fact.withoutRate().map(NoRate::sentence).orElse(null);
        Receipt receipt = fact.receipt().orElse(null);
        if (receipt == null) {
            return Stream.of(null, null, null, null, null, null, none);
        }
        Quantity stated = receipt.stated();
        Rate rate = receipt.rate();
        return Stream.of(
                stated.value(),
                stated.upTo(),
                stated.unit(),
                rate.factor(),
                rate.basis().when(),
                receipt.source(),
                none);
    }

    private static Stream<@Nullable Object> others(Fact fact, Cell cell) {
        List<String> quotes = fact.disputed()
                ? fact.statements().stream()
                        .map(row -> row.figure().provenance().quote())
                        .toList()
                : List.of();
        return Stream.of(
                cell.total() instanceof Total.Sum sum ? sum.converted() : List.of(),
                fact.publicationYear() != null,
                quotes);
    }
}
