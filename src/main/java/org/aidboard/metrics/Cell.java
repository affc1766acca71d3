package org.aidboard.metrics;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is stated for one row of a table and one year, most often by one series. Facts are made when they are looked at. */
public final class Cell {

    private final Series.@Nullable Key key;
    private final List<FigureRow> figures;
    private final int count;
    private final Supplier<List<Fact>> finding;
    private final Function<List<Fact>, Total> adding;
    private volatile @Nullable List<Fact> facts;
    private volatile @Nullable Total total;

    /**
     * A cell of facts to be found.
     *
     * @param key of the series that it belongs to, null for several
     * @param figures that state them
     * @param count how many facts there are, at least one
     * @param finding gives them
     * @param adding says what they add up to
     */
    public Cell(
            Series.@Nullable Key key,
            List<FigureRow> figures,
            int count,
            Supplier<List<Fact>> finding,
            Function<List<Fact>, Total> adding) {
        this.key = key;
        this.figures = figures;
        this.count = count;
        this.finding = finding;
        this.adding = adding;
    }

    /** What its figures share, null where they belong to several series. */
    public Series.@Nullable Key key() {
        return key;
    }

    /** At least one, in the order of the documents and their texts. */
    public List<Fact> facts() {
        List<Fact> found = facts;
        if (found == null) {
            found = finding.get();
            facts = found;
        }
        return found;
    }

    /** How many facts there are. */
    public int factCount() {
        return count;
    }

    /** Whether and to what they add up. */
    public Total total() {
        Total found = total;
        if (found == null) {
            found = adding.apply(facts());
            total = found;
        }
        return found;
    }

    /** Every figure behind the cell, in the order of the documents and their texts. */
    public List<FigureRow> figures() {
        return figures;
    }

    /** How many figures stand in it. */
    public int size() {
        return figures.size();
    }
}
