package org.aidboard.metrics.pivot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Comparison.Cell;
import org.aidboard.metrics.comparing.Across;
import org.aidboard.metrics.pivot.Pivot.Row;
import org.jspecify.annotations.Nullable;

/** Lines of a comparison put together into rows. */
final class Pivoting {

    private Pivoting() {}

    static Pivot of(Comparison comparison, List<Dimension> by) {
        Map<RowKey, List<Row>> rows = new LinkedHashMap<>();
        for (Comparison.Line line : comparison.lines()) {
            Row row = new Row(RowKey.of(line.key(), by), new TreeMap<>(line.cells()), line.withoutYear());
            rows.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
        }
        List<Row> together = rows.entrySet().stream()
                .map(entry -> together(entry.getKey(), entry.getValue()))
                .toList();
        return new Pivot(by, comparison.years(), together);
    }

    static List<Row> totals(List<Row> rows) {
        Map<@Nullable String, List<Row>> byUnit = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.key().unit() != null)
                .forEach(row -> byUnit.computeIfAbsent(row.key().unit(), unit -> new ArrayList<>())
                        .add(row));
        return byUnit.entrySet().stream()
                .filter(unit -> unit.getValue().size() > 1)
                .map(unit -> together(new RowKey(null, null, null, null, null, unit.getKey()), unit.getValue()))
                .toList();
    }

    private static Row together(RowKey key, List<Row> rows) {
        if (rows.size() == 1) {
            Row only = rows.getFirst();
            return new Row(key, only.cells(), only.withoutYear());
        }
        SortedMap<Integer, List<Cell>> cells = new TreeMap<>();
        rows.forEach(row -> row.cells()
                .forEach((year, cell) ->
                        cells.computeIfAbsent(year, first -> new ArrayList<>()).add(cell)));
        SortedMap<Integer, Cell> joined = new TreeMap<>();
        cells.forEach((year, several) -> joined.put(year, joined(several)));
        List<Cell> without =
                rows.stream().map(Row::withoutYear).filter(Objects::nonNull).toList();
        return new Row(key, joined, without.isEmpty() ? null : joined(without));
    }

    private static Cell joined(List<Cell> cells) {
        return cells.size() == 1
                ? cells.getFirst()
                : Across.cell(cells.stream()
                        .map(Cell::facts)
                        .flatMap(Collection::stream)
                        .toList());
    }
}
