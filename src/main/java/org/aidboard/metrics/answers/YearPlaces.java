package org.aidboard.metrics.answers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aidboard.figures.Period;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.columns.Table;
import org.aidboard.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** The year in which each row stands, as a place among all years: its own, or that in which its document was published. */
final class YearPlaces {

    private final Table table;
    private final List<Integer> years;
    /** Of each period, or {@link #none}. */
    private final int[] ofPeriods;
    /** Of each document, or {@link #none}. */
    private final int[] ofDocuments;

    private YearPlaces(Table table, boolean published) {
        this.table = table;
        TreeSet<Integer> found = new TreeSet<>();
        table.periods().toList().forEach(period -> addTo(found, period.year()));
        if (published) {
            table.documents().toList().forEach(document -> addTo(found, yearOf(document)));
        }
        this.years = List.copyOf(found);
        this.ofPeriods = new int[table.periods().size()];
        Arrays.setAll(ofPeriods, period -> place(table.periods().get(period).year()));
        this.ofDocuments = new int[table.documents().size()];
        Arrays.setAll(
                ofDocuments,
                document -> place(published ? yearOf(table.documents().get(document)) : null));
    }

    /** Rows without a year stand nowhere. */
    static YearPlaces stated(Table table) {
        return new YearPlaces(table, false);
    }

    /** Rows without a year stand where their document was published. */
    static YearPlaces published(Table table) {
        return new YearPlaces(table, true);
    }

    /** The year of publication, null where the document says no date. */
    static @Nullable Integer yearOf(StoredDocument document) {
        LocalDate published = document.about().published();
        return published == null ? null : published.getYear();
    }

    /** The time of publication as the time that a figure is about. */
    static Period publication(StoredDocument document) {
        Integer year = yearOf(document);
        return year == null ? Period.UNKNOWN : new Period(year, null, YearBasis.RESOLVED, null);
    }

    /** The years, ascending; a place counts in them. */
    List<Integer> years() {
        return years;
    }

    /** The place of rows without a year: behind all years. */
    int none() {
        return years.size();
    }

    /** The place of a row. */
    int place(int row) {
        int own = ofPeriods[table.period().get(row)];
        return own == none() ? ofDocuments[table.document().get(row)] : own;
    }

    /** The year of a row, {@link Arrangement#NO_YEAR} for none. */
    int year(int row) {
        int place = place(row);
        return place == none() ? Arrangement.NO_YEAR : years.get(place);
    }

    /** Whether a row states its year. */
    boolean states(int row) {
        return ofPeriods[table.period().get(row)] != none();
    }

    private int place(@Nullable Integer year) {
        return year == null ? none() : Collections.binarySearch(years, year);
    }

    private static void addTo(Set<Integer> years, @Nullable Integer year) {
        if (year != null) {
            years.add(year);
        }
    }
}
