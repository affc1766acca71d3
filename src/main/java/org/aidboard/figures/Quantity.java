package org.aidboard.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number and its unit, in full: 80 million EUR is {@code 80000000 EUR}, a quarter of a percent is {@code 0.25 %}.
 *
 * @param value the number, or the lower end of a range
 * @param upTo the upper end of a range, else null
 * @param unit an ISO 4217 code, {@code % of GDP}, {@code % of GNI}, {@code %}, {@code km}, {@code MW} ..., {@code rank},
 *     or the counted noun in the singular
 */
public record Quantity(BigDecimal value, @Nullable BigDecimal upTo, String unit) {

    public Quantity {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("a quantity has a unit");
        }
        if (upTo != null && upTo.compareTo(value) < 0) {
            throw new IllegalArgumentException("a range goes upwards: " + value + " to " + upTo);
        }
    }
}
