package org.aidboard.metrics.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Two currencies, each with its rate to the euro on every day; 0 where there is none. */
final class Pair {

    private final String from;
    private final String to;
    private final int[] days;
    private final long[] these;
    private final long[] those;

    Pair(String from, String to, int[] days, long[] these, long[] those) {
        this.from = from;
        this.to = to;
        this.days = days;
        this.these = these;
        this.those = those;
    }

    NoRate none(NoRate.Reason reason) {
        return new NoRate(from, reason);
    }

    /** The rate of the day at a place. */
    Exchange ofDay(int place, LocalDate asked) {
        return has(place) ? rate(these[place], those[place], new Rate.OfDay(asked, day(place))) : missing(place);
    }

    /**
     * The mean over the days that have both. That of a cross rate is the means of its two rates, one divided by the other.
     *
     * @param over whether the last of the years is over
     */
    Exchange ofYears(int year, int yearTo, int start, int end, boolean over) {
        long sumOfThese = 0;
        long sumOfThose = 0;
        int count = 0;
        int first = end;
        int last = start;
        for (int place = start; place < end; place++) {
            if (has(place)) {
                sumOfThese += these[place];
                sumOfThose += those[place];
                count++;
                first = Math.min(first, place);
                last = place;
            }
        }
        boolean whole = over && count == end - start;
        return count == 0
                ? missing(start)
                : rate(sumOfThese, sumOfThose, new Rate.Average(year, yearTo, day(first), day(last), count, whole));
    }

    private boolean has(int place) {
        return these[place] != 0 && those[place] != 0;
    }

    /** Names the one of the two that has no rate, the one stated where neither has. */
    private NoRate missing(int place) {
        return new NoRate(these[place] != 0 && those[place] == 0 ? to : from, NoRate.Reason.NOT_THEN);
    }

    private Rate rate(long sumOfThese, long sumOfThose, Rate.Basis basis) {
        BigDecimal factor = BigDecimal.valueOf(sumOfThose).divide(BigDecimal.valueOf(sumOfThese), Rate.DIGITS);
        return new Rate(from, to, factor, basis);
    }

    private LocalDate day(int place) {
        return LocalDate.ofEpochDay(days[place]);
    }
}
