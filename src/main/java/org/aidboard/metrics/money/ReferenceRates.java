package org.aidboard.metrics.money;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidboard.figures.Period;
import org.aidboard.figures.YearBasis;

/**
 * What the European Central Bank published each day: how many units of a currency one euro is. A rate between two other
 * currencies goes through the euro. Nothing is filled in: a currency has a rate only where the bank says one. Unchanging, safe
 * for any number of threads.
 */
public final class ReferenceRates {

    /** The currency that all rates are of. */
    public static final String EURO = "EUR";

    /** What people ask for most. */
    private static final List<String> FIRST = List.of(EURO, "USD", "GBP");

    /** The days on which the bank published rates, ascending, counted from 1970. */
    private final int[] days;
    /** For each currency the rate of each of the days, in units of {@link RatesFile#SCALE}; 0 where there is none. */
    private final Map<String, long[]> columns;

    private final List<String> currencies;

    ReferenceRates(int[] days, Map<String, long[]> columns) {
        if (days.length == 0) {
            throw new IllegalArgumentException("no day has a rate");
        }
        this.days = days;
        this.columns = new TreeMap<>(columns);
        long[] euro = new long[days.length];
        Arrays.fill(euro, RatesFile.SCALE);
        this.columns.put(EURO, euro);
        this.currencies = Stream.concat(
                        FIRST.stream(), this.columns.keySet().stream().filter(code -> !FIRST.contains(code)))
                .filter(this.columns::containsKey)
                .toList();
    }

    /** The ISO 4217 codes that have ever had a rate: euro, US dollar and pound first, the others by letter. */
    public List<String> currencies() {
        return currencies;
    }

    /** The first day with rates. */
    public LocalDate first() {
        return LocalDate.ofEpochDay(days[0]);
    }

    /** The last day with rates. */
    public LocalDate last() {
        return LocalDate.ofEpochDay(days[days.length - 1]);
    }

    /**
     * The rate for an amount of a period: of its day where it has one, else the mean over its years.
     *
     * @param from the ISO 4217 code of the amount
     * @param to that of another currency
     * @param period when the amount is of
     */
    public Exchange exchange(String from, String to, Period period) {
        Integer year = period.year();
        long[] these = columns.get(from);
        long[] those = columns.get(to);
        if (these == null || those == null) {
            return new NoRate(these == null ? from : to, NoRate.Reason.CURRENCY);
        }
        if (year == null) {
            return new NoRate(from, NoRate.Reason.YEAR);
        }
        Pair pair = new Pair(from, to, days, these, those);
        LocalDate day = period.day();
        Integer yearTo = period.yearTo();
        return day == null ? ofYears(pair, year, yearTo == null ? year : yearTo) : ofDay(pair, day);
    }

    /** The rate for an amount of a year of which nothing more is known. */
    public Exchange exchange(String from, String to, int year) {
        return exchange(from, to, new Period(year, null, YearBasis.RESOLVED, null));
    }

    private Exchange ofDay(Pair pair, LocalDate day) {
        if (day.isBefore(first())) {
            return pair.none(NoRate.Reason.BEFORE);
        }
        if (day.isAfter(last())) {
            return pair.none(NoRate.Reason.AFTER);
        }
        int place = place(day);
        boolean published = place < days.length && days[place] == day.toEpochDay();
        return pair.ofDay(published ? place : place - 1, day);
    }

    private Exchange ofYears(Pair pair, int year, int yearTo) {
        if (year < first().getYear()) {
            return pair.none(NoRate.Reason.BEFORE);
        }
        int now = last().getYear();
        if (year > now) {
            return pair.none(NoRate.Reason.AFTER);
        }
        int end = yearTo >= now ? days.length : place(LocalDate.of(yearTo + 1, 1, 1));
        return pair.ofYears(year, yearTo, place(LocalDate.of(year, 1, 1)), end, yearTo < now);
    }

    /** The place of the first day from a date on. */
    private int place(LocalDate date) {
        int found = Arrays.binarySearch(days, Math.toIntExact(date.toEpochDay()));
        return found >= 0 ? found : -found - 1;
    }
}
