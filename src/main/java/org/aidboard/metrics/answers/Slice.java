package org.aidboard.metrics.answers;

import java.util.Arrays;
import org.aidboard.metrics.columns.Bits;
import org.aidboard.metrics.columns.CellFacts;
import org.aidboard.metrics.columns.Table;
import org.jspecify.annotations.Nullable;

/** The rows of an arrangement that are selected. */
final class Slice {

    private final Table table;
    private final Arrangement arrangement;
    private final Cells cells;
    private final @Nullable Bits selected;
    private final Bits leads;
    private final boolean torn;

    /**
     * Some rows.
     *
     * @param selected null for all
     * @param torn whether a part of the mentions of a fact may be selected, and a part not
     */
    Slice(Table table, Arrangement arrangement, @Nullable Bits selected, boolean torn) {
        this.table = table;
        this.arrangement = arrangement;
        this.cells = arrangement.cells();
        this.selected = selected;
        this.leads = arrangement.leads();
        this.torn = torn;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /** How many figures stand in the cells from one to before another. */
    int figures(int from, int to) {
        if (selected == null) {
            return cells.from(to) - cells.from(from);
        }
        int count = 0;
        int[] rows = arrangement.rows();
        for (int i = cells.from(from); i < cells.from(to); i++) {
            count += selected.get(rows[i]) ? 1 : 0;
        }
        return count;
    }

    /** How many facts those are. */
    int facts(int from, int to) {
        if (selected == null) {
            return arrangement.facts(from, to);
        }
        return torn ? counted(from, to) : led(from, to);
    }

    private int led(int from, int to) {
        int count = 0;
        int[] rows = arrangement.rows();
        for (int i = cells.from(from); i < cells.from(to); i++) {
            count += leads(rows[i]) ? 1 : 0;
        }
        return count;
    }

    private int counted(int from, int to) {
        int count = 0;
        for (int cell = from; cell < to; cell++) {
            int figures = figures(cell, cell + 1);
            boolean whole = figures == cells.from(cell + 1) - cells.from(cell);
            count += whole
                    ? arrangement.facts(cell, cell + 1)
                    : figures < 2 ? figures : CellFacts.count(table, rows(cell));
        }
        return count;
    }

    /** Whether a row is selected and the first of its fact. */
    boolean leads(int row) {
        return leads.get(row) && (selected == null || selected.get(row));
    }

    /** The rows of a cell, ascending. */
    int[] rows(int cell) {
        int[] all = Arrays.copyOfRange(arrangement.rows(), cells.from(cell), cells.from(cell + 1));
        Bits some = selected;
        return some == null ? all : Arrays.stream(all).filter(some::get).toArray();
    }

    /** The mentions of each fact of a cell. */
    int[][] mentions(int cell) {
        return CellFacts.of(table, rows(cell));
    }
}
