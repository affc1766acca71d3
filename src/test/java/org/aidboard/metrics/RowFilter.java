package org.aidboard.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.search.Folding;
import org.jspecify.annotations.Nullable;

/** What a selection means, row by row, side by side. */
final class RowFilter {

    private RowFilter() {}

    static Predicate<FigureRow> of(Selection selection) {
        return row -> {
            Figure figure = row.figure();
            return any(selection.themes(), figure.theme())
                    && any(selection.measures(), figure.measure())
                    && any(selection.statuses(), figure.status())
                    && any(selection.units(), figure.unit())
                    && any(selection.providers(), figure.provider())
                    && any(selection.recipients(), figure.recipient())
                    && any(selection.documents(), row.document().key())
                    && any(
                            selection.sources().publishers(),
                            row.document().about().publisher())
                    && any(selection.sources().years(), published(row))
                    && years(selection, figure)
                    && words(selection.words(), row);
        };
    }

    private static @Nullable Integer published(FigureRow row) {
        LocalDate day = row.document().about().published();
        return day == null ? null : day.getYear();
    }

    private static <T> boolean any(Set<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static boolean years(Selection selection, Figure figure) {
        Integer from = selection.yearFrom();
        Integer to = selection.yearTo();
        if (from == null && to == null) {
            return true;
        }
        Integer first = figure.period().year();
        if (first == null) {
            return false;
        }
        Integer yearTo = figure.period().yearTo();
        int last = yearTo == null ? first : yearTo;
        return (from == null || last >= from) && (to == null || first <= to);
    }

    private static boolean words(String search, FigureRow row) {
        List<String> words = Folding.words(search);
        if (words.isEmpty()) {
            return true;
        }
        String sentence = Folding.fold(row.figure().provenance().sentence());
        String title = Folding.fold(row.document().about().title());
        return words.stream().allMatch(word -> sentence.contains(word) || title.contains(word));
    }
}
