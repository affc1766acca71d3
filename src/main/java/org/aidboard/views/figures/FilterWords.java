package org.aidboard.views.figures;

import java.util.Collection;
import java.util.stream.Collectors;
import org.aidboard.metrics.Selection;
import org.aidboard.views.figures.picking.Pick;
import org.aidboard.views.language.Texts;
import org.jspecify.annotations.Nullable;

/** What a column is filtered by, in the few words that fit below its header. */
final class FilterWords {

    private FilterWords() {}

    /** Nothing where it is not filtered. */
    static String say(Field field, Selection selection) {
        return switch (field) {
            case VALUE -> selection.words();
            case YEAR -> years(selection.yearFrom(), selection.yearTo());
            case STATUS -> names(Pick.STATUS, selection);
            case THEME -> names(Pick.THEME, selection);
            case MEASURE -> names(Pick.MEASURE, selection);
            case UNIT -> names(Pick.UNIT, selection);
            case PROVIDER -> names(Pick.PROVIDER, selection);
            case RECIPIENT -> names(Pick.RECIPIENT, selection);
            case PUBLISHER -> sorted(selection.sources().publishers());
            case PUBLISHED -> sorted(selection.sources().years());
            case DOCUMENT ->
                selection.documents().isEmpty()
                        ? ""
                        : Texts.say(
                                "figures.filter.chosen",
                                "count",
                                selection.documents().size());
        };
    }

    private static <T> String names(Pick<T> pick, Selection selection) {
        return pick.chosen().apply(selection).stream().map(pick.name()).sorted().collect(Collectors.joining(", "));
    }

    private static String sorted(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String years(@Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return "";
        }
        return from != null && from.equals(to) ? from.toString() : year(from) + "–" + year(to);
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
