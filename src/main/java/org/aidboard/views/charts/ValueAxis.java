package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.YAxis;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Fact;
import org.aidboard.views.wording.Amounts;

/** The vertical axis of one unit: round ticks from zero, with the unit written at each. */
public final class ValueAxis {

    /** Where the chart's own template of a number goes, which must not be escaped. */
    private static final String NUMBER = "\u0001";

    private ValueAxis() {}

    /** Sets an axis up for the amounts of facts. */
    public static void configure(YAxis axis, Collection<Fact> facts, String unit, Measure measure) {
        axis.setTitle("");
        axis.setMin(0);
        axis.setAllowDecimals(measure != Measure.COUNT && measure != Measure.RANK);
        axis.getLabels().setFormat(format(largest(facts), unit, measure));
    }

    /** Amounts of one size are written in one size: '€20 m', '€40 m', never '€0.02 bn' beside '€40 m'. */
    public static String format(BigDecimal largest, String unit, Measure measure) {
        for (int power : new int[] {12, 9, 6}) {
            if (largest.compareTo(BigDecimal.TEN.pow(power)) >= 0) {
                String number = "{divide value " + BigDecimal.TEN.pow(power).toPlainString() + "}";
                return frame(Amounts.letters(number, power), unit, measure);
            }
        }
        return frame("{value:,.f}", unit, measure);
    }

    private static String frame(String number, String unit, Measure measure) {
        return switch (measure) {
            case MONEY -> Tip.escape(Amounts.money(NUMBER, unit)).replace(NUMBER, number);
            case PERCENT -> number + "\u00a0%";
            default -> number;
        };
    }

    /** The largest of their numbers, 1 where there is none. */
    public static BigDecimal largest(Collection<Fact> facts) {
        return facts.stream()
                .map(Fact::quantity)
                .filter(Objects::nonNull)
                .map(ValueAxis::upper)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }

    private static BigDecimal upper(Quantity quantity) {
        return quantity.upTo() == null ? quantity.value() : quantity.upTo();
    }
}
