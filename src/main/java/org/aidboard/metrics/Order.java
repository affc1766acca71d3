package org.aidboard.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How rows are sorted. What is not stated comes last whichever way the sorting goes; rows that are equal keep the order of
 * the documents and of their text.
 *
 * @param column sorted by
 * @param ascending from small to large, from A to Z, from early to late
 */
public record Order(Column column, boolean ascending) {

    /** As the documents and their texts have it. */
    public static final Order TEXT = new Order(Column.TEXT, true);

    /** What rows can be sorted by; enumerated values sort as they are declared, values by number whatever their unit. */
    public enum Column {
        /** Documents in the order they were read, each from its first word to its last. */
        TEXT,
        THEME,
        MEASURE,
        VALUE,
        UNIT,
        QUALIFIER,
        STATUS,
        YEAR,
        PROVIDER,
        RECIPIENT,
        TITLE,
        PUBLISHER,
        PUBLISHED
    }

    /**
     * Reads {@code value} or, descending, {@code -value}.
     *
     * @throws BadParameter where there is no such column
     */
    public static Order parse(String sort) {
        String name = sort.startsWith("-") ? sort.substring(1) : sort;
        return Arrays.stream(Column.values())
                .filter(column -> word(column).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(column -> new Order(column, !sort.startsWith("-")))
                .orElseThrow(() -> new BadParameter("sort", sort, words()));
    }

    /** What {@link #parse} reads. */
    public String print() {
        return (ascending ? "" : "-") + word(column);
    }

    private static List<String> words() {
        return Arrays.stream(Column.values())
                .flatMap(column -> Stream.of(word(column), "-" + word(column)))
                .toList();
    }

    private static String word(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
