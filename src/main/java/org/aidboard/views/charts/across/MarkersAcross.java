package org.aidboard.views.charts.across;

import com.vaadin.flow.component.charts.model.Configuration;
import java.math.BigDecimal;
import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.Fact;
import org.aidboard.views.charts.Grouping;
import org.aidboard.views.charts.ValueAxis;
import org.aidboard.views.charts.YearAxis;
import org.aidboard.views.charts.YearMarkers;

/** Values as markers at their own year: for aims, shares and whatever has too many points for columns. */
public final class MarkersAcross {

    private MarkersAcross() {}

    /** The chart of facts that share a measure and unit, with events beside the numbers. */
    public static Picture of(List<Fact> facts, Measure measure, String unit, List<Fact> events) {
        YearAxis years = YearAxis.of(facts);
        Configuration configuration = YearMarkers.of(facts, measure, unit, Grouping.PARTIES);
        Whiskers whiskers = new Whiskers(ValueAxis.largest(facts));
        facts.stream()
                .filter(fact -> fact.quantity() != null)
                .forEach(fact -> whiskers.add(fact, years.place(fact), BigDecimal.ZERO));
        whiskers.draw(configuration);
        return EventStrip.under(configuration, events, years, 320);
    }
}
