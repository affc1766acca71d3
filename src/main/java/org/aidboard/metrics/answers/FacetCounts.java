package org.aidboard.metrics.answers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aidboard.figures.Period;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.columns.Bits;
import org.aidboard.metrics.columns.Ints;
import org.aidboard.metrics.columns.Table;
import org.jspecify.annotations.Nullable;

/** Counts what a selection could be narrowed or widened to: three passes over the rows, whatever the number of facets. */
final class FacetCounts {

    private final Table table;
    private final Filters filters;
    private final Selection selection;

    FacetCounts(Table table, Filters filters, Selection selection) {
        this.table = table;
        this.filters = filters;
        this.selection = selection;
    }

    Facets count() {
        int[] bySeries = tally(
                Selection.ALL
                        .withDocuments(selection.documents())
                        .withYears(selection.yearFrom(), selection.yearTo())
                        .withWords(selection.words()),
                table.series(),
                table.seriesKeys().size());
        int[] byPeriod = tally(
                selection.withYears(null, null), table.period(), table.periods().size());
        return new Facets(
                side(selection.withThemes(Set.of()), bySeries, Series.Key::theme),
                side(selection.withMeasures(Set.of()), bySeries, Series.Key::measure),
                side(selection.withStatuses(Set.of()), bySeries, Series.Key::status),
                side(selection.withUnits(Set.of()), bySeries, Series.Key::unit),
                side(selection.withProviders(Set.of()), bySeries, Series.Key::provider),
                side(selection.withRecipients(Set.of()), bySeries, Series.Key::recipient),
                documents(),
                years(byPeriod),
                withoutYear(byPeriod));
    }

    private int[] tally(Selection others, Ints.Cut codes, int size) {
        int[] counts = new int[size];
        Bits rows = filters.rows(others);
        rows.forEach(row -> counts[codes.get(row)]++);
        return counts;
    }

    private <T extends Comparable<? super T>> Map<T, Integer> side(
            Selection others, int[] bySeries, Function<Series.Key, @Nullable T> side) {
        Predicate<Series.Key> accepted = Accepted.series(others);
        Map<T, Integer> counts = new HashMap<>();
        for (int code = 0; code < bySeries.length; code++) {
            Series.Key key = table.seriesKeys().get(code);
            T value = side.apply(key);
            if (bySeries[code] > 0 && value != null && accepted.test(key)) {
                counts.merge(value, bySeries[code], Integer::sum);
            }
        }
        return mostFirst(counts);
    }

    private Map<String, Integer> documents() {
        int[] byDocument = tally(
                selection.withDocuments(Set.of()),
                table.document(),
                table.documents().size());
        Map<String, Integer> counts = new HashMap<>();
        for (int code = 0; code < byDocument.length; code++) {
            if (byDocument[code] > 0) {
                counts.put(table.documents().get(code).key(), byDocument[code]);
            }
        }
        return mostFirst(counts);
    }

    private Map<Integer, Integer> years(int[] byPeriod) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int code = 0; code < byPeriod.length; code++) {
            Period period = table.periods().get(code);
            Integer first = period.year();
            Integer last = period.yearTo() == null ? first : period.yearTo();
            for (int year = first == null ? 0 : first; last != null && byPeriod[code] > 0 && year <= last; year++) {
                counts.merge(year, byPeriod[code], Integer::sum);
            }
        }
        return counts;
    }

    private int withoutYear(int[] byPeriod) {
        int count = 0;
        for (int code = 0; code < byPeriod.length; code++) {
            count += table.periods().get(code).year() == null ? byPeriod[code] : 0;
        }
        return count;
    }

    private static <T extends Comparable<? super T>> Map<T, Integer> mostFirst(Map<T, Integer> counts) {
        Map<T, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
