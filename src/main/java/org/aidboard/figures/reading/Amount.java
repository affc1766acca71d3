package org.aidboard.figures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence.
 *
 * @param value in full, scale included; the lower end of a range
 * @param upTo the upper end of a range, else null
 * @param scale what its scale word multiplied it by, 1 where it has none
 * @param form how it is written
 * @param from its first token
 * @param to one past its last token
 * @param head one past the token that a currency before it is looked for at; in a list, that of its first number
 * @param tail the token that a unit or noun after it is looked for at; in a list, that of its last number
 */
public record Amount(
        BigDecimal value,
        @Nullable BigDecimal upTo,
        BigDecimal scale,
        Form form,
        int from,
        int to,
        int head,
        int tail) {

    /** How a number is written. */
    public enum Form {
        DIGITS,
        WORDS,
        /** As a part of a whole: 'two thirds'; the value is in percent. */
        FRACTION,
        /** As a place in a row: '12th'. */
        ORDINAL
    }

    static Amount of(BigDecimal value, BigDecimal scale, Form form, int from, int to) {
        return new Amount(value.multiply(scale), null, scale, form, from, to, from, to);
    }

    boolean scaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    Amount scaledBy(BigDecimal by) {
        return new Amount(value.multiply(by), upTo, by, form, from, to, head, tail);
    }

    Amount between(int newHead, int newTail) {
        return new Amount(value, upTo, scale, form, from, to, newHead, newTail);
    }

    Amount upTo(Amount other) {
        return new Amount(value, other.value, other.scale, form, from, other.to, head, other.tail);
    }

    /** Whether it is written as a year is: four digits and nothing else, from 1900 to 2100. */
    public boolean bareYear(Page page) {
        return form == Form.DIGITS && to == from + 1 && page.tokens().length(from) == 4 && !below(1900) && below(2101);
    }

    /** Whether the number is a whole one below a bound. */
    public boolean below(int bound) {
        return value.compareTo(BigDecimal.valueOf(bound)) < 0;
    }
}
