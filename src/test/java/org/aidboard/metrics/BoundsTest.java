package org.aidboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words such as 'up to' leave open. */
class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "20, , EXACT, 20, 20, EQ",
        "20, 30, EXACT, 20, 30, EQ",
        "20, , ABOUT, , , ABOUT",
        "20, 30, ABOUT, 20, 30, ABOUT",
        "20, , NEARLY, , 20, LT",
        "20, , UP_TO, , 20, LE",
        "20, 30, UP_TO, , 30, LE",
        "20, , MORE_THAN, 20, , GT",
        "20, 30, AT_LEAST, 20, , GE",
    })
    void anEndThatIsNotSaidIsOpen(
            BigDecimal value,
            @Nullable BigDecimal upTo,
            Qualifier hedge,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Bounds.Operator operator) {
        assertThat(Bounds.of(new Quantity(value, upTo, "km"), hedge)).isEqualTo(new Bounds(low, high, operator));
    }
}
