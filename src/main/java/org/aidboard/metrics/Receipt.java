package org.aidboard.metrics;

import org.aidboard.figures.Quantity;
import org.aidboard.metrics.money.Rate;

/**
 * The proof of a converted amount. What it multiplies is what is shown: {@code converted} is {@code stated} times the rate's
 * factor, rounded to hundredths.
 *
 * @param stated the amount as a document states it
 * @param converted the same in the currency asked for
 * @param rate the rate, with its day or years
 */
public record Receipt(Quantity stated, Quantity converted, Rate rate) {

    /** The receipt of converting an amount. */
    public static Receipt of(Quantity stated, Rate rate) {
        return new Receipt(stated, rate.convert(stated), rate);
    }

    /** Whose rate it is. */
    public String source() {
        return Rate.SOURCE;
    }
}
