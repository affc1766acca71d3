package org.aidboard.metrics.columns;

/** The facts behind the rows of one cell, or behind some of them. */
public final class CellFacts {

    private CellFacts() {}

    /** The mentions of each fact, the most exact first; facts in the order of their first mentions. Rows ascend. */
    public static int[][] of(Table table, int[] rows) {
        return rows.length == 1 ? new int[][] {rows} : new Joining(table, table.facts(), rows).facts();
    }

    /** How many facts there are. */
    public static int count(Table table, int[] rows) {
        return rows.length < 2 ? rows.length : new Joining(table, table.facts(), rows).count();
    }
}
