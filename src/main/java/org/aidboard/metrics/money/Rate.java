package org.aidboard.metrics.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.aidboard.figures.Quantity;

/**
 * What one unit of a currency is in another, by the euro foreign exchange reference rates of the European Central Bank.
 *
 * @param from the ISO 4217 code of the currency stated
 * @param to the code of the other
 * @param factor how many units of {@code to} one unit of {@code from} is, rounded as {@link #DIGITS} says
 * @param basis of which day or years it is
 */
public record Rate(String from, String to, BigDecimal factor, Basis basis) implements Exchange {

    /** Whose rates they are. */
    public static final String SOURCE = "European Central Bank, euro foreign exchange reference rates";

    /** Eight significant digits, halves up: more than any rate is published with. */
    public static final MathContext DIGITS = new MathContext(8, RoundingMode.HALF_UP);

    /** Converted amounts are rounded to hundredths, halves up. */
    private static final int DECIMALS = 2;

    /** Of which time a rate is. */
    public sealed interface Basis {

        /** In figures: {@code 2022}, {@code 2014/2020}, {@code 2022-05-06}, {@code 2023-01-02/2023-02-21}. */
        String when();
    }

    /**
     * The rate of a day.
     *
     * @param asked the day of the amount
     * @param published the day of the rate: the same, or the last one before on which the bank published rates
     */
    public record OfDay(LocalDate asked, LocalDate published) implements Basis {

        @Override
        public String when() {
            return published.toString();
        }
    }

    /**
     * The mean of the rates of all days of some years on which the bank published them.
     *
     * @param year the first year
     * @param yearTo the last year, the first again where it is one
     * @param first the first day with a rate
     * @param last the last day with a rate
     * @param days how many days have a rate
     * @param whole whether those are all days of those years; false while a year is not over, or where a currency was published
     *     for a part of it
     */
    public record Average(int year, int yearTo, LocalDate first, LocalDate last, int days, boolean whole)
            implements Basis {

        @Override
        public String when() {
            if (!whole) {
                return first + "/" + last;
            }
            return year == yearTo ? String.valueOf(year) : year + "/" + yearTo;
        }
    }

    /** An amount in the other currency: exactly times {@link #factor}, then rounded to hundredths. */
    public Quantity convert(Quantity stated) {
        if (!stated.unit().equals(from)) {
            throw new IllegalArgumentException("a rate of " + from + " is none of " + stated.unit());
        }
        BigDecimal upTo = stated.upTo();
        return new Quantity(times(stated.value()), upTo == null ? null : times(upTo), to);
    }

    private BigDecimal times(BigDecimal stated) {
        return stated.multiply(factor).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
