package org.aidboard.views.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.aidboard.views.language.Texts;

/** Large numbers in thousands of thousands, as far as that loses no digit that anyone would miss. */
enum Scale {
    TRILLION(12),
    BILLION(9),
    MILLION(6);

    private final int power;
    private final BigDecimal size;

    Scale(int power) {
        this.power = power;
        this.size = BigDecimal.TEN.pow(power);
    }

    /** A number in words: '1.6 billion'. */
    static String words(BigDecimal value) {
        return scaled(value, "amounts.words");
    }

    /** The same in letters: '1.6 bn'. */
    static String letters(BigDecimal value) {
        return scaled(value, "amounts.letters");
    }

    /** The same for a number that is already written in this power of ten. */
    static String letters(String number, int power) {
        return Stream.of(values())
                .filter(scale -> scale.power == power)
                .findFirst()
                .map(scale -> Texts.name("amounts.letters", scale, "number", number))
                .orElse(number);
    }

    private static String scaled(BigDecimal value, String family) {
        for (Scale scale : values()) {
            if (value.abs().compareTo(scale.size) >= 0) {
                BigDecimal scaled = value.divide(scale.size).setScale(3, RoundingMode.HALF_EVEN);
                return Texts.name(family, scale, "number", Amounts.digits(scaled));
            }
        }
        return Amounts.digits(value);
    }
}
