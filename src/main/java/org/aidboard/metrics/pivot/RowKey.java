package org.aidboard.metrics.pivot;

import java.util.Collection;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Series;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of a row share; null where rows are not told apart by it, or nothing is said.
 *
 * @param theme what they are about
 * @param measure the kind of quantity
 * @param status the kind of statement
 * @param provider who gives
 * @param recipient who receives
 * @param unit theirs; null for milestones only
 */
public record RowKey(
        @Nullable Theme theme,
        @Nullable Measure measure,
        @Nullable Status status,
        @Nullable String provider,
        @Nullable String recipient,
        @Nullable String unit) {

    /** The row that a series belongs to. */
    static RowKey of(Series.Key series, Collection<Dimension> by) {
        return new RowKey(
                by.contains(Dimension.THEME) ? series.theme() : null,
                by.contains(Dimension.MEASURE) ? series.measure() : null,
                by.contains(Dimension.STATUS) ? series.status() : null,
                by.contains(Dimension.PROVIDER) ? series.provider() : null,
                by.contains(Dimension.RECIPIENT) ? series.recipient() : null,
                series.unit());
    }
}
