package org.aidboard.metrics.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.jspecify.annotations.Nullable;

/** Finds the facts behind the figures of one series; {@link Fact} says when two figures are one. */
final class Facts {

    /** What the mentions of one fact share, besides their series. */
    private record Identity(
            @Nullable Integer year,
            @Nullable Integer yearTo,
            boolean perYear,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upTo,
            String words,
            String document) {}

    private Facts() {}

    /** The facts, in the order of their first mentions. */
    static List<Fact> of(List<FigureRow> figures) {
        Map<Identity, List<FigureRow>> mentions = new LinkedHashMap<>();
        for (FigureRow row : figures) {
            mentions.computeIfAbsent(identity(row), first -> new ArrayList<>()).add(row);
        }
        return mentions.values().stream()
                .map(rows -> new Fact(List.copyOf(rows)))
                .toList();
    }

    private static Identity identity(FigureRow row) {
        Figure figure = row.figure();
        Period period = figure.period();
        Quantity quantity = figure.quantity();
        return new Identity(
                period.year(),
                period.yearTo(),
                figure.perYear(),
                quantity == null ? null : plain(quantity.value()),
                quantity == null ? null : plain(quantity.upTo()),
                quantity == null ? figure.provenance().quote().toLowerCase(Locale.ROOT) : "",
                period.year() == null ? row.document().sha256() : "");
    }

    /** 0.250 and 0.25 are one number. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
