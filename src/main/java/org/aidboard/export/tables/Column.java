package org.aidboard.export.tables;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table; {@code src/docs/csv.md} says what each means.
 *
 * @param header its name, the same in every file
 * @param kind of every value in it
 * @param content what a row has there, null for nothing
 * @param <R> the rows
 */
public record Column<R>(String header, Kind kind, Function<R, @Nullable Object> content) {

    /** What a row has in this column, null for nothing. */
    public @Nullable Object of(R row) {
        return content.apply(row);
    }
}
