package org.aidboard.views.wording;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.math.BigDecimal;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.views.language.Languages;
import org.aidboard.views.language.Texts;
import org.jspecify.annotations.Nullable;

/** Quantities as a person reads them. */
public final class Amounts {

    private static final int MOST_DIGITS = 16;

    private Amounts() {}

    /** As one would say it: 'nearly €80 million a year', '0.25 % of GDP', '20 agreements'. */
    public static String said(Figure figure) {
        Quantity quantity = figure.quantity();
        if (quantity == null) {
            return milestone();
        }
        String hedge = Names.of(figure.qualifier());
        String amount = (hedge.isEmpty() ? "" : hedge + ' ') + said(quantity, figure.measure());
        return figure.perYear() ? Texts.say("amounts.yearly", "amount", amount) : amount;
    }

    /** The quantity alone, without its qualifier. */
    public static String said(Quantity quantity, Measure measure) {
        return Units.write(quantity, measure, Scale::words);
    }

    /** For an axis or a label beside a point: '≲ €80 m'. */
    public static String brief(Figure figure) {
        Quantity quantity = figure.quantity();
        if (quantity == null) {
            return milestone();
        }
        String sign = Names.sign(figure.qualifier());
        return (sign.isEmpty() ? "" : sign + ' ') + Units.write(quantity, figure.measure(), Scale::letters);
    }

    /** The quantity alone for where there is little room: '€80 m'. */
    public static String brief(Quantity quantity, Measure measure) {
        return Units.write(quantity, measure, Scale::letters);
    }

    /** Every digit: '€80,000,000'. */
    public static String full(Figure figure) {
        Quantity quantity = figure.quantity();
        return quantity == null ? milestone() : Units.write(quantity, figure.measure(), Amounts::digits);
    }

    /** The number alone with every digit, grouped by thousands. */
    static String digits(BigDecimal value) {
        return NumberFormatter.withLocale(Languages.current())
                .precision(Precision.maxFraction(MOST_DIGITS))
                .format(value)
                .toString();
    }

    /** A number of millions, billions or trillions that is already written: '20 m' for the power 6. */
    public static String letters(String number, int power) {
        return Scale.letters(number, power);
    }

    /** An amount in a currency, where the amount is already written: '€80 m'. */
    public static String money(String amount, String currency) {
        return Units.money(currency, amount);
    }

    /** A currency for a title: 'Euro (EUR)'. */
    public static String currency(String currency) {
        return Units.currency(currency);
    }

    /** What an axis of this unit is called: '€', '% of GDP', 'km', 'agreements'. */
    public static String axis(@Nullable String unit, Measure measure) {
        return unit == null ? "" : Units.name(unit, measure);
    }

    /** What stands for a figure that has no number. */
    private static String milestone() {
        return Texts.say("amounts.milestone");
    }
}
