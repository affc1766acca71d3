package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.Marker;
import java.util.List;
import org.aidboard.figures.Status;
import org.aidboard.metrics.Fact;

/**
 * Facts that belong together in a chart and look alike.
 *
 * @param name of the series
 * @param kind by which the style sheet knows it
 * @param color its number in the palette
 * @param marker its shape
 * @param facts in the order of their years
 */
public record Group(String name, String kind, int color, Marker marker, List<Fact> facts) {

    /** Whether all are aims, which nobody has reached yet. */
    boolean aims() {
        return facts.stream().allMatch(fact -> fact.figure().status() == Status.TARGET);
    }
}
