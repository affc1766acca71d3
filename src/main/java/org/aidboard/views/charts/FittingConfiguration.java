package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.AbstractPlotOptions;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.PlotOptionsSeries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A chart that writes less beside its points where there is little room. The field is called as the chart calls it. */
final class FittingConfiguration extends Configuration {

    private static final long serialVersionUID = 1;

    /** Pixels; wider charts have room for the long labels. */
    private static final int NARROW = 520;

    private static final int MARGIN = 12;

    private final HashMap<String, Map<String, ?>> narrow = new HashMap<>(Map.of(
            "plotOptions", Map.of("series", Map.of("dataLabels", Map.of("format", "{point.brief}")))));

    private final Map<String, List<Map<String, Map<String, ?>>>> responsive =
            Map.of("rules", List.of(Map.of("condition", Map.of("maxWidth", NARROW), "chartOptions", narrow)));

    /** Where there is little room the series are named in a legend. */
    void legendWhereNarrow() {
        narrow.put("legend", Map.of("enabled", true));
        narrow.put("chart", Map.of("marginRight", MARGIN));
    }

    void withoutLabels() {
        narrow.remove("plotOptions");
        for (AbstractPlotOptions options : getPlotOptions()) {
            if (options instanceof PlotOptionsSeries all) {
                all.setDataLabels(new DataLabels(false));
            }
        }
    }

    Map<String, List<Map<String, Map<String, ?>>>> responsive() {
        return responsive;
    }
}
