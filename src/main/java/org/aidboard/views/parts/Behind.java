package org.aidboard.views.parts;

import java.util.List;
import org.aidboard.metrics.FigureRow;

/**
 * The figures behind a chart.
 *
 * @param first those that are drawn
 * @param size how many there are in all
 */
public record Behind(List<FigureRow> first, int size) {

    public Behind {
        first = List.copyOf(first);
    }

    /** Figures all of which are drawn. */
    public Behind(List<FigureRow> rows) {
        this(rows, rows.size());
    }
}
