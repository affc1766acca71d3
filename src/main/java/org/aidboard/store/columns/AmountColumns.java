package org.aidboard.store.columns;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.aidboard.figures.Quantity;
import org.jspecify.annotations.Nullable;

/** A quantity; the scale as written stands beside each number, because a database column has but one. */
@Embeddable
public record AmountColumns(
        BigDecimal amount,
        int amountScale,
        @Nullable BigDecimal amountTo,
        @Nullable Integer amountToScale,
        String unit) {

    /** Digits of the column before and after the point. */
    private static final int WHOLE = 70;

    private static final int FRACTION = 30;

    public static @Nullable AmountColumns of(@Nullable Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        BigDecimal upTo = quantity.upTo();
        return new AmountColumns(
                fitting(quantity.value()),
                quantity.value().scale(),
                upTo == null ? null : fitting(upTo),
                upTo == null ? null : upTo.scale(),
                quantity.unit());
    }

    public Quantity toQuantity() {
        return new Quantity(
                amount.setScale(amountScale),
                amountTo == null || amountToScale == null ? null : amountTo.setScale(amountToScale),
                unit);
    }

    /** A database would round silently what has too many decimals. */
    private static BigDecimal fitting(BigDecimal number) {
        if (number.scale() > FRACTION || number.precision() - number.scale() > WHOLE) {
            throw new IllegalArgumentException("a number with too many digits to keep: " + number);
        }
        return number;
    }
}
