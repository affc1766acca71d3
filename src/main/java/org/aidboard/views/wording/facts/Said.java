package org.aidboard.views.wording.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.pivot.Change;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.Names;
import org.jspecify.annotations.Nullable;

/** Facts and changes in words. */
public final class Said {

    private Said() {}

    /** The number shown, with its hedge: 'nearly €80 million', converted where it is converted. */
    public static String of(Fact fact) {
        Figure figure = fact.figure();
        Quantity quantity = fact.quantity();
        if (quantity == null) {
            return Captions.excerpt(figure, 90);
        }
        if (fact.receipt().isEmpty()) {
            return Amounts.said(figure);
        }
        String words = join(" ", Names.of(figure.qualifier()), Amounts.said(rounded(quantity), figure.measure()));
        return figure.perYear() ? Texts.say("compare.yearly", "amount", words) : words;
    }

    /** Everything about a fact in one line, as it is shown: for screen readers and summaries. */
    public static String line(Fact fact) {
        Figure figure = fact.figure();
        Integer moved = fact.publicationYear();
        return join(
                ", ",
                of(fact),
                Names.of(figure.status()),
                moved == null ? Captions.year(figure.period()) : String.valueOf(moved),
                Captions.parties(figure),
                fact.first().document().about().title());
    }

    /** The same with signs and letters, for where there is little room. */
    public static String brief(Fact fact) {
        Quantity quantity = fact.quantity();
        return quantity == null || fact.receipt().isEmpty()
                ? Amounts.brief(fact.figure())
                : join(
                        " ",
                        Names.sign(fact.figure().qualifier()),
                        Amounts.brief(rounded(quantity), fact.figure().measure()));
    }

    /** A converted amount is no more exact than the first digits of the stated one. */
    private static Quantity rounded(Quantity quantity) {
        BigDecimal upTo = quantity.upTo();
        return new Quantity(digits(quantity.value()), upTo == null ? null : digits(upTo), quantity.unit());
    }

    private static BigDecimal digits(BigDecimal value) {
        return value.round(new MathContext(3));
    }

    /** '+€20 million', '−0.5 percentage points'. */
    public static String absolute(Change.Known change, Measure measure, String unit) {
        BigDecimal difference = change.absolute();
        BigDecimal size = difference.abs();
        String words = measure == Measure.PERCENT
                ? Texts.say("compare.points", "number", size)
                : Amounts.said(new Quantity(size, null, unit), measure);
        return sign(difference) + words;
    }

    /** '+33.3 %'; empty where the first value is zero. */
    public static String relative(Change.Known change) {
        BigDecimal relative = change.relative();
        return relative == null ? "" : sign(relative) + Texts.say("compare.percent", "number", relative.abs());
    }

    private static String sign(@Nullable BigDecimal number) {
        return number == null || number.signum() == 0 ? "±" : number.signum() > 0 ? "+" : "−";
    }

    private static String join(String between, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(between));
    }
}
