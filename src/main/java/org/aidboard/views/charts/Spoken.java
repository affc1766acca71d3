package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.Accessibility;
import java.util.Map;

/** Screen readers and arrow keys get each point in our words. The fields are called as the chart calls them. */
final class Spoken extends Accessibility {

    private static final long serialVersionUID = 1;

    private final Map<String, String> point = Map.of("descriptionFormat", "{point.words}");

    /** The card around the chart is the region with a heading; the chart itself adds neither. */
    private final String landmarkVerbosity = "disabled";

    private final Map<String, String> screenReaderSection =
            Map.of("beforeChartFormat", "<div>{xAxisDescription}</div>");

    Map<String, String> point() {
        return point;
    }

    Map<String, String> screenReaderSection() {
        return screenReaderSection;
    }

    String landmarkVerbosity() {
        return landmarkVerbosity;
    }
}
