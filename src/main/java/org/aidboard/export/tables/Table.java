package org.aidboard.export.tables;

import java.util.List;

/**
 * The columns of a table.
 *
 * @param name of the table, in small letters
 * @param chapter of the data dictionary that explains its columns
 * @param columns in their order
 * @param <R> the rows
 */
public record Table<R>(String name, String chapter, List<Column<R>> columns) {

    /** The names of the columns. */
    public List<String> header() {
        return columns.stream().map(Column::header).toList();
    }
}
