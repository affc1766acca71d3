package org.aidboard.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One series across the years. How much stands in it is known before its cells are made. */
public final class Line {

    /** Where the cells of a line come from. */
    public interface Content {

        /** The years that have a cell, ascending; a fact about several years stands at the first of them. */
        List<Integer> years();

        /** Whether anything stands in no year. */
        boolean undated();

        /** The cell of one of the years, or that of no year for null. */
        Cell cell(@Nullable Integer year);
    }

    private final Series.Key key;
    private final int figures;
    private final int facts;
    private final Content content;
    private volatile @Nullable Map<Integer, Cell> cells;
    private volatile @Nullable Cell without;

    /**
     * A line.
     *
     * @param key what its figures share
     * @param figures how many stand in it
     * @param facts how many they state
     * @param content asked for what is looked at
     */
    public Line(Series.Key key, int figures, int facts, Content content) {
        this.key = key;
        this.figures = figures;
        this.facts = facts;
        this.content = content;
    }

    /** What its figures share. */
    public Series.Key key() {
        return key;
    }

    /** How many figures stand in it. */
    public int size() {
        return figures;
    }

    /** How many facts they state. */
    public int factCount() {
        return facts;
    }

    /** The years that have a cell, ascending. */
    public List<Integer> years() {
        return content.years();
    }

    /** Whether anything stands in no year. */
    public boolean undated() {
        return content.undated();
    }

    /** What is stated, by year, ascending. */
    public Map<Integer, Cell> cells() {
        Map<Integer, Cell> known = cells;
        if (known == null) {
            Map<Integer, Cell> made = new LinkedHashMap<>();
            years().forEach(year -> made.put(year, content.cell(year)));
            known = Collections.unmodifiableMap(made);
            cells = known;
        }
        return known;
    }

    /** What is stated for a year. */
    public Optional<Cell> cell(int year) {
        Map<Integer, Cell> known = cells;
        if (known != null) {
            return Optional.ofNullable(known.get(year));
        }
        return years().contains(year) ? Optional.of(content.cell(year)) : Optional.empty();
    }

    /** The facts that stand in no year, null where there are none. */
    public @Nullable Cell withoutYear() {
        Cell known = without;
        if (known == null && content.undated()) {
            known = content.cell(null);
            without = known;
        }
        return known;
    }

    /** Every cell, those with a year first. */
    public Stream<Cell> all() {
        return Stream.concat(cells().values().stream(), Stream.ofNullable(withoutYear()));
    }

    /** Every fact, those with a year first, each made when it is its turn. */
    public Stream<Fact> facts() {
        return all().flatMap(cell -> cell.facts().stream());
    }
}
