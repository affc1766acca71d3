package org.aidboard.views.wording;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;

/** Where the unit stands and what it is called: before an amount of money, behind everything else. */
final class Units {

    /** Signs that one country alone owns in English texts; every other currency keeps its code. */
    private static final Map<String, String> SIGNS = Map.of("EUR", "€", "USD", "$", "GBP", "£", "JPY", "¥", "UAH", "₴");

    private static final char KEEP_TOGETHER = '\u00a0';

    private Units() {}

    static String write(Quantity quantity, Measure measure, Function<BigDecimal, String> number) {
        String range = quantity.upTo() == null
                ? number.apply(quantity.value())
                : number.apply(quantity.value()) + " to " + number.apply(quantity.upTo());
        return switch (measure) {
            case MONEY -> money(quantity.unit(), range);
            case RANK -> ordinal(quantity, range);
            case PERCENT -> range + KEEP_TOGETHER + quantity.unit();
            default -> range + KEEP_TOGETHER + noun(quantity, measure);
        };
    }

    static String name(String unit, Measure measure) {
        return switch (measure) {
            case MONEY -> currency(unit);
            case COUNT, DURATION -> Nouns.plural(unit);
            default -> unit;
        };
    }

    /** 'Euro', 'US Dollar': the currency in words, for titles. */
    static String currency(String code) {
        return Currency.getInstance(code).getDisplayName(Locale.ENGLISH) + " (" + code + ')';
    }

    private static String money(String code, String range) {
        return sign(code) + range;
    }

    static String sign(String code) {
        return SIGNS.getOrDefault(code, code + KEEP_TOGETHER);
    }

    private static String noun(Quantity quantity, Measure measure) {
        boolean one = quantity.upTo() == null && quantity.value().compareTo(BigDecimal.ONE) == 0;
        boolean noun = measure == Measure.COUNT || measure == Measure.DURATION;
        return noun && !one ? Nouns.plural(quantity.unit()) : quantity.unit();
    }

    private static String ordinal(Quantity quantity, String range) {
        int last = quantity.value().intValue() % 100;
        String ending = last / 10 == 1
                ? "th"
                : switch (last % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return range + ending + ("rank".equals(quantity.unit()) ? "" : " " + quantity.unit());
    }
}
