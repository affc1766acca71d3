package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.Configuration;
import java.util.List;
import java.util.Map;

/** A chart that writes less beside its points where there is little room. The field is called as the chart calls it. */
final class FittingConfiguration extends Configuration {

    private static final long serialVersionUID = 1;

    /** Pixels; wider charts have room for the long labels. */
    private static final int NARROW = 520;

    private final Map<String, List<Map<String, Map<String, ?>>>> responsive = Map.of(
            "rules",
            List.of(Map.of(
                    "condition",
                    Map.of("maxWidth", NARROW),
                    "chartOptions",
                    Map.of("plotOptions", Map.of("series", Map.of("dataLabels", Map.of("format", "{point.brief}")))))));

    Map<String, List<Map<String, Map<String, ?>>>> responsive() {
        return responsive;
    }
}
