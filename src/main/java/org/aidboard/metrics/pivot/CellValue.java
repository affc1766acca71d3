package org.aidboard.metrics.pivot;

import java.math.BigDecimal;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Total;
import org.jspecify.annotations.Nullable;

/**
 * The one number that a cell stands for.
 *
 * @param value in the unit of the cell
 * @param qualifier how exact it is
 */
public record CellValue(BigDecimal value, Qualifier qualifier) {

    /** The value of its only fact or the sum of its facts; null for a range, and where the facts are not added. */
    public static @Nullable CellValue of(Cell cell) {
        return switch (cell.total()) {
            case Total.Single single -> {
                Fact fact = cell.facts().getFirst();
                yield of(fact.quantity(), fact.figure().qualifier());
            }
            case Total.Sum sum -> of(sum.quantity(), sum.qualifier());
            case Total.Refused refused -> null;
        };
    }

    private static @Nullable CellValue of(@Nullable Quantity quantity, Qualifier qualifier) {
        return quantity == null || quantity.upTo() != null ? null : new CellValue(quantity.value(), qualifier);
    }
}
