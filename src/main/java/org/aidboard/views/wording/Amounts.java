package org.aidboard.views.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.jspecify.annotations.Nullable;

/** Quantities as a person reads them. */
public final class Amounts {

    /** What stands for a figure that has no number. */
    private static final String MILESTONE = "milestone";

    private Amounts() {}

    /** As one would say it: 'nearly €80 million a year', '0.25 % of GDP', '20 agreements'. */
    public static String said(Figure figure) {
        Quantity quantity = figure.quantity();
        if (quantity == null) {
            return MILESTONE;
        }
        String hedge = Names.of(figure.qualifier());
        return (hedge.isEmpty() ? "" : hedge + ' ')
                + said(quantity, figure.measure())
                + (figure.perYear() ? " a year" : "");
    }

    /** The quantity alone, without its qualifier. */
    public static String said(Quantity quantity, Measure measure) {
        return Units.write(quantity, measure, Scale::words);
    }

    /** For an axis or a label beside a point: '≲ €80 m'. */
    public static String brief(Figure figure) {
        Quantity quantity = figure.quantity();
        if (quantity == null) {
            return MILESTONE;
        }
        String sign = Names.sign(figure.qualifier());
        return (sign.isEmpty() ? "" : sign + ' ') + Units.write(quantity, figure.measure(), Scale::letters);
    }

    /** Every digit: '€80,000,000'. */
    public static String full(Figure figure) {
        Quantity quantity = figure.quantity();
        return quantity == null ? MILESTONE : Units.write(quantity, figure.measure(), Amounts::digits);
    }

    /** The number alone with every digit, grouped by thousands. */
    static String digits(BigDecimal value) {
        return new DecimalFormat("#,##0.################", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(value);
    }

    /** What stands before an amount in this currency: '€', 'SEK '. */
    public static String sign(String currency) {
        return Units.sign(currency);
    }

    /** A currency for a title: 'Euro (EUR)'. */
    public static String currency(String currency) {
        return Units.currency(currency);
    }

    /** What an axis of this unit is called: '€', '% of GDP', 'km', 'agreements'. */
    public static String axis(@Nullable String unit, Measure measure) {
        return unit == null ? "" : Units.name(unit, measure);
    }
}
