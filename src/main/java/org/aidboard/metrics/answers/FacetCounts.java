package org.aidboard.metrics.answers;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.aidboard.figures.Period;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.columns.Bits;
import org.aidboard.metrics.columns.Ints;
import org.aidboard.metrics.columns.SeriesKeys;
import org.aidboard.metrics.columns.Side;
import org.aidboard.metrics.columns.Table;

/** Counts what a selection could be narrowed or widened to: three passes over the rows, whatever the number of facets. */
final class FacetCounts {

    private final Table table;
    private final Filters filters;
    private final Selection selection;
    private final Terms terms;

    FacetCounts(Table table, Filters filters, Selection selection, Terms terms) {
        this.table = table;
        this.filters = filters;
        this.selection = selection;
        this.terms = terms;
    }

    Facets count() {
        int[] bySeries = tally(
                Selection.ALL
                        .with(selection.sources())
                        .withYears(selection.yearFrom(), selection.yearTo())
                        .withWords(selection.words()),
                table.series(),
                table.seriesKeys().size());
        Selection anyYear = selection.withYears(null, null);
        int[] byPeriod = tally(anyYear, table.period(), table.periods().size());
        Map<Integer, Integer> moved = terms.publicationYear() ? moved(anyYear) : Map.of();
        SeriesKeys.Cut keys = table.seriesKeys();
        int[] misses = keys.misses(selection);
        return new Facets(
                side(keys.themes(), bySeries, misses, 1),
                side(keys.measures(), bySeries, misses, 1 << 1),
                side(keys.statuses(), bySeries, misses, 1 << 2),
                side(keys.units(), bySeries, misses, 1 << 3),
                side(keys.providers(), bySeries, misses, 1 << 4),
                side(keys.recipients(), bySeries, misses, 1 << 5),
                documents(),
                years(byPeriod, moved),
                withoutYear(byPeriod)
                        - moved.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** How many of the rows without a year stand in each year of publication. */
    private Map<Integer, Integer> moved(Selection anyYear) {
        boolean[] open = table.periods().where(period -> period.year() == null);
        int[] byDocument = new int[table.documents().size()];
        filters.rows(anyYear).forEach(row -> {
            if (open[table.period().get(row)]) {
                byDocument[table.document().get(row)]++;
            }
        });
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int document = 0; document < byDocument.length; document++) {
            Integer year = YearPlaces.yearOf(table.documents().get(document));
            if (year != null && byDocument[document] > 0) {
                counts.merge(year, byDocument[document], Integer::sum);
            }
        }
        return counts;
    }

    private int[] tally(Selection others, Ints.Cut codes, int size) {
        int[] counts = new int[size];
        Bits rows = filters.rows(others, terms);
        rows.forEach(row -> counts[codes.get(row)]++);
        return counts;
    }

    /** Counts by the values of one side the series that are left out on no other. */
    private static <T extends Comparable<? super T>> Map<T, Integer> side(
            Side.Cut<T> side, int[] bySeries, int[] misses, int own) {
        int[] counts = new int[side.values().size()];
        for (int series = 0; series < bySeries.length; series++) {
            if (bySeries[series] > 0 && (misses[series] & ~own) == 0 && side.code(series) != Ints.NONE) {
                counts[side.code(series)] += bySeries[series];
            }
        }
        return mostFirst(side.values()::get, counts);
    }

    private Map<String, Integer> documents() {
        int[] byDocument = tally(
                selection.withDocuments(Set.of()),
                table.document(),
                table.documents().size());
        return mostFirst(place -> table.documents().get(place).key(), byDocument);
    }

    private Map<Integer, Integer> years(int[] byPeriod, Map<Integer, Integer> moved) {
        Map<Integer, Integer> counts = new TreeMap<>(moved);
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

    private static <T extends Comparable<? super T>> Map<T, Integer> mostFirst(IntFunction<T> values, int[] counts) {
        Map<T, Integer> sorted = new LinkedHashMap<>();
        IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(code -> -counts[code]).thenComparing(values::apply))
                .forEach(code -> sorted.put(values.apply(code), counts[code]));
        return sorted;
    }
}
