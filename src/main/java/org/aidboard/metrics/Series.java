package org.aidboard.metrics;

import java.util.List;
import java.util.Map;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Figures that may be compared with each other: one theme, measure, unit, status, provider and recipient.
 *
 * @param key what they share
 * @param byYear the figures of each year, years ascending; a year that no document states is not there
 * @param withoutYear those whose year is not stated
 */
public record Series(Key key, Map<Integer, List<FigureRow>> byYear, List<FigureRow> withoutYear) {

    /**
     * What the figures of a series share.
     *
     * @param theme what they are about
     * @param measure what kind of quantity they are
     * @param unit null for milestones
     * @param status what kind of statement they are
     * @param provider who gives, null where not said
     * @param recipient who receives, null where not said
     */
    public record Key(
            Theme theme,
            Measure measure,
            @Nullable String unit,
            Status status,
            @Nullable String provider,
            @Nullable String recipient) {}
}
