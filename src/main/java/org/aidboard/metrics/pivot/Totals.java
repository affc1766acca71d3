package org.aidboard.metrics.pivot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Line;
import org.aidboard.metrics.Total;
import org.aidboard.metrics.comparing.Across;
import org.aidboard.metrics.comparing.Sides;
import org.jspecify.annotations.Nullable;

/**
 * All rows of one unit together. Thousands of rows are seldom of one kind, which their series say before any fact is looked at.
 */
public final class Totals {

    /** The lines that state something for a year. */
    private record Together(Sides sides, List<Line> lines) {

        static Together none() {
            return new Together(new Sides(), new ArrayList<>());
        }

        void add(Line line) {
            sides.add(line.key());
            lines.add(line);
        }
    }

    private final String unit;
    private final Measure measure;
    private final Map<Integer, Together> byYear = new HashMap<>();
    private final Together undated = Together.none();

    Totals(String unit, List<Line> lines) {
        this.unit = unit;
        this.measure = lines.getFirst().key().measure();
        for (Line line : lines) {
            line.years()
                    .forEach(year -> byYear.computeIfAbsent(year, first -> Together.none())
                            .add(line));
            if (line.undated()) {
                undated.add(line);
            }
        }
    }

    /** What they share. */
    public String unit() {
        return unit;
    }

    /** What kind of quantity the first of them is. */
    public Measure measure() {
        return measure;
    }

    /** What they come to in a year, or in none for null; empty where nothing is stated. */
    public Optional<Total> of(@Nullable Integer year) {
        Together there = year == null ? undated : byYear.getOrDefault(year, Together.none());
        if (there.lines().isEmpty()) {
            return Optional.empty();
        }
        Optional<Total> refused = there.sides().refusal().map(Total.Refused::new);
        return refused.isPresent() ? refused : Optional.of(total(there.lines(), year));
    }

    private static Total total(List<Line> lines, @Nullable Integer year) {
        List<Cell> cells = lines.stream()
                .flatMap(line ->
                        year == null ? Stream.of(Objects.requireNonNull(line.withoutYear())) : line.cell(year).stream())
                .toList();
        return cells.size() == 1 ? cells.getFirst().total() : Across.cell(cells).total();
    }
}
