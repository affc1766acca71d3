package org.aidboard.metrics.pivot;

import java.util.Collection;
import java.util.List;
import org.aidboard.metrics.Comparison;

/** Facts in rows of any kind, years across. A cell adds its facts up only where adding is allowed. */
public final class Pivot {

    private final List<Dimension> by;
    private final Comparison comparison;
    private final List<Row> rows;

    private Pivot(List<Dimension> by, Comparison comparison) {
        this.by = by;
        this.comparison = comparison;
        this.rows = Pivoting.rows(comparison.lines(), by);
    }

    /** A comparison with rows told apart by these. */
    public static Pivot of(Comparison comparison, List<Dimension> by) {
        return new Pivot(List.copyOf(by), comparison);
    }

    /** What rows are told apart by, besides their unit. */
    public List<Dimension> by() {
        return by;
    }

    /** The years that occur, ascending. */
    public List<Integer> years() {
        return comparison.years();
    }

    /** In the order of the series they are made of. */
    public List<Row> rows() {
        return rows;
    }

    /** Whether any fact has no year. */
    public boolean withoutYear() {
        return rows.stream().anyMatch(Row::undated);
    }

    /** The rows together, one for each unit that several rows have. */
    public List<Totals> totals() {
        return totals(rows);
    }

    /** The same for the units of some of the rows. */
    public List<Totals> totals(Collection<Row> shown) {
        return Pivoting.totals(rows, shown);
    }
}
