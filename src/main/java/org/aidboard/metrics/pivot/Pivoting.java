package org.aidboard.metrics.pivot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aidboard.metrics.Line;

/** Lines of a comparison put together into rows. */
final class Pivoting {

    private Pivoting() {}

    static List<Row> rows(List<Line> lines, List<Dimension> by) {
        if (by.containsAll(Dimension.ALL)) {
            // A row is a series: nothing has to be looked for.
            return lines.stream()
                    .map(line -> new Row(RowKey.of(line.key(), by), List.of(line)))
                    .toList();
        }
        Map<RowKey, List<Line>> rows = new LinkedHashMap<>();
        lines.forEach(line -> rows.computeIfAbsent(RowKey.of(line.key(), by), key -> new ArrayList<>())
                .add(line));
        return rows.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue()))
                .toList();
    }

    static List<Totals> totals(List<Row> rows, Collection<Row> shown) {
        Set<String> units = new LinkedHashSet<>();
        shown.stream().map(row -> row.key().unit()).filter(Objects::nonNull).forEach(units::add);
        Map<String, List<Row>> byUnit = new LinkedHashMap<>();
        for (Row row : rows) {
            String unit = row.key().unit();
            if (unit != null && units.contains(unit)) {
                byUnit.computeIfAbsent(unit, first -> new ArrayList<>()).add(row);
            }
        }
        return byUnit.entrySet().stream()
                .filter(unit -> unit.getValue().size() > 1)
                .map(unit -> new Totals(
                        unit.getKey(),
                        unit.getValue().stream()
                                .flatMap(row -> row.lines().stream())
                                .toList()))
                .toList();
    }
}
