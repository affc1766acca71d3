package org.aidboard.views.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Large numbers in thousands of thousands, as far as that loses no digit that anyone would miss. */
final class Scale {

    private static final BigDecimal[] SIZES = {
        new BigDecimal("1e12"), new BigDecimal("1e9"), new BigDecimal("1e6"),
    };
    private static final String[] WORDS = {" trillion", " billion", " million"};
    private static final String[] LETTERS = {" tn", " bn", " m"};

    private Scale() {}

    static String words(BigDecimal value) {
        return scaled(value, WORDS);
    }

    static String letters(BigDecimal value) {
        return scaled(value, LETTERS);
    }

    private static String scaled(BigDecimal value, String[] names) {
        for (int i = 0; i < SIZES.length; i++) {
            if (value.abs().compareTo(SIZES[i]) >= 0) {
                return Amounts.digits(value.divide(SIZES[i]).setScale(3, RoundingMode.HALF_EVEN)) + names[i];
            }
        }
        return Amounts.digits(value);
    }
}
