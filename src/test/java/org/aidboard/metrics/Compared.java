package org.aidboard.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.comparing.Comparisons;

/** Rows of examples as a comparison, without a store. */
public final class Compared {

    private Compared() {}

    public static Comparison of(List<FigureRow> rows) {
        Map<Series.Key, List<FigureRow>> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.computeIfAbsent(key(row.figure()), key -> new ArrayList<>())
                .add(row));
        return Comparisons.of(byKey.entrySet().stream()
                .map(entry -> series(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Series.Key key(Figure figure) {
        return new Series.Key(
                figure.theme(),
                figure.measure(),
                figure.unit(),
                figure.status(),
                figure.provider(),
                figure.recipient());
    }

    private static Series series(Series.Key key, List<FigureRow> rows) {
        Map<Integer, List<FigureRow>> byYear = new TreeMap<>();
        List<FigureRow> withoutYear = new ArrayList<>();
        for (FigureRow row : rows) {
            Integer year = row.figure().period().year();
            (year == null ? withoutYear : byYear.computeIfAbsent(year, first -> new ArrayList<>())).add(row);
        }
        return new Series(key, byYear, withoutYear);
    }
}
