package org.aidboard.metrics;

import java.math.BigDecimal;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Between what a stated number lies, as far as the words say: 'up to 20' has no lower end, 'about 20' has neither.
 *
 * @param low the least that the words allow, null where they leave that end open
 * @param high the most, likewise
 * @param operator how the number that is meant relates to the one that is written
 */
public record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high, Operator operator) {

    /** What stands between the number that is meant and the one that is written. */
    public enum Operator {
        /** They are the same. */
        EQ,
        /** Near it, on either side. */
        ABOUT,
        /** Below it. */
        LT,
        /** It or below. */
        LE,
        /** Above it. */
        GT,
        /** It or above. */
        GE
    }

    /** The bounds of a number or range, hedged or not. */
    public static Bounds of(Quantity quantity, Qualifier qualifier) {
        BigDecimal low = quantity.value();
        BigDecimal upTo = quantity.upTo();
        BigDecimal high = upTo == null ? low : upTo;
        return switch (qualifier) {
            case EXACT -> new Bounds(low, high, Operator.EQ);
            case ABOUT -> upTo == null ? new Bounds(null, null, Operator.ABOUT) : new Bounds(low, high, Operator.ABOUT);
            case NEARLY -> new Bounds(null, high, Operator.LT);
            case UP_TO -> new Bounds(null, high, Operator.LE);
            case MORE_THAN -> new Bounds(low, null, Operator.GT);
            case AT_LEAST -> new Bounds(low, null, Operator.GE);
        };
    }
}
