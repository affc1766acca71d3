package org.aidboard.views.wording;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Function;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.views.language.Languages;
import org.aidboard.views.language.Texts;

/** Where the unit stands and what it is called. */
final class Units {

    private Units() {}

    static String write(Quantity quantity, Measure measure, Function<BigDecimal, String> number) {
        String range = quantity.upTo() == null
                ? number.apply(quantity.value())
                : Texts.say(
                        "amounts.range", "from", number.apply(quantity.value()), "to", number.apply(quantity.upTo()));
        return switch (measure) {
            case MONEY -> money(quantity.unit(), range);
            case RANK -> rank(quantity);
            case PERCENT -> Texts.say("amounts.counted", "number", range, "unit", share(quantity.unit()));
            default -> Texts.say("amounts.counted", "number", range, "unit", noun(quantity, measure, number));
        };
    }

    static String name(String unit, Measure measure) {
        return switch (measure) {
            case MONEY -> currency(unit);
            case PERCENT -> share(unit);
            case RANK -> "rank".equals(unit) ? Names.of(Measure.RANK) : Nouns.after(BigDecimal.TEN, unit);
            default -> name(unit, measure, BigDecimal.TEN);
        };
    }

    /** 'Euro (EUR)', 'US Dollar (USD)': the currency in words, for titles. */
    static String currency(String code) {
        return Currency.getInstance(code).getDisplayName(Languages.current()) + " (" + code + ')';
    }

    /** An amount that is already written, with its currency: '€80 million', 'SEK 350,000'. */
    static String money(String code, String amount) {
        return Texts.say("amounts.money", "currency", code, "amount", amount);
    }

    /** '% of GDP', or what share it is else. */
    private static String share(String unit) {
        return unit.startsWith("% of ")
                ? Texts.find("amounts.share." + unit.substring("% of ".length()).replace(' ', '_'))
                        .orElse(unit)
                : unit;
    }

    private static String noun(Quantity quantity, Measure measure, Function<BigDecimal, String> number) {
        BigDecimal last = quantity.upTo() == null ? quantity.value() : quantity.upTo();
        // After 'million' stands what stands after a whole number of millions, and after a range what stands after
        // many.
        boolean scaled = !number.apply(last).equals(Amounts.digits(last));
        boolean many = scaled || (quantity.upTo() != null && last.compareTo(BigDecimal.ONE) == 0);
        return name(quantity.unit(), measure, many ? BigDecimal.TEN : last);
    }

    private static String name(String unit, Measure measure, BigDecimal number) {
        return measure == Measure.COUNT || measure == Measure.DURATION
                ? Nouns.after(number, unit)
                : Nouns.known(number, unit).orElse(unit);
    }

    private static String rank(Quantity quantity) {
        if (quantity.upTo() != null) {
            return Texts.say("amounts.ranks", "from", quantity.value(), "to", quantity.upTo());
        }
        return "rank".equals(quantity.unit())
                ? Texts.say("amounts.rank", "rank", quantity.value())
                : Texts.say(
                        "amounts.rank.among",
                        "rank",
                        quantity.value(),
                        "noun",
                        Nouns.after(BigDecimal.ONE, quantity.unit()));
    }
}
