package org.aidboard.metrics.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Line;
import org.aidboard.metrics.comparing.Across;
import org.jspecify.annotations.Nullable;

/** Lines put together into a row of a table. Its cells are made when they are looked at: most rows are on no page. */
public final class Row {

    private final RowKey key;
    private final List<Line> lines;
    private @Nullable SortedMap<Integer, Cell> cells;
    private @Nullable Cell without;

    /**
     * A row.
     *
     * @param key what its facts share
     * @param lines that it is made of, at least one
     */
    Row(RowKey key, List<Line> lines) {
        this.key = key;
        this.lines = lines;
    }

    /** What its facts share. */
    public RowKey key() {
        return key;
    }

    /** What it is made of. */
    public List<Line> lines() {
        return lines;
    }

    /** What is stated, by year, ascending. */
    public SortedMap<Integer, Cell> cells() {
        SortedMap<Integer, Cell> known = cells;
        if (known == null) {
            SortedMap<Integer, List<Cell>> byYear = new TreeMap<>();
            lines.forEach(line -> line.cells()
                    .forEach((year, cell) -> byYear.computeIfAbsent(year, first -> new ArrayList<>())
                            .add(cell)));
            SortedMap<Integer, Cell> joined = new TreeMap<>();
            byYear.forEach((year, several) -> joined.put(year, joined(several)));
            known = joined;
            cells = known;
        }
        return known;
    }

    /** What is stated for a year. */
    public Optional<Cell> cell(int year) {
        SortedMap<Integer, Cell> known = cells;
        if (known != null) {
            return Optional.ofNullable(known.get(year));
        }
        List<Cell> there =
                lines.stream().flatMap(line -> line.cell(year).stream()).toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(joined(there));
    }

    /** Whether anything stands in no year. */
    public boolean undated() {
        return lines.stream().anyMatch(Line::undated);
    }

    /** The facts whose year is not stated, null where there are none. */
    public @Nullable Cell withoutYear() {
        Cell known = without;
        if (known == null && undated()) {
            known = joined(lines.stream()
                    .flatMap(line -> Stream.ofNullable(line.withoutYear()))
                    .toList());
            without = known;
        }
        return known;
    }

    /** Everything in the row, what has a year first. */
    public Stream<Fact> facts() {
        return Stream.concat(cells().values().stream(), Stream.ofNullable(withoutYear()))
                .flatMap(cell -> cell.facts().stream());
    }

    /** The change from one year to another. */
    public Change change(int from, int to) {
        return Change.between(cells().get(from), from, cells().get(to), to);
    }

    /** The change from the first year of the row to its last. */
    public Change change() {
        return cells().isEmpty()
                ? new Change.None(Change.Reason.ONE_YEAR)
                : change(cells().firstKey(), cells().lastKey());
    }

    private static Cell joined(List<Cell> cells) {
        return cells.size() == 1 ? cells.getFirst() : Across.cell(cells);
    }
}
