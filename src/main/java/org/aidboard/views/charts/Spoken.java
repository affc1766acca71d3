package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.Accessibility;
import java.util.Map;

/** Screen readers and arrow keys get each point in our words. The fields are called as the chart calls them. */
final class Spoken extends Accessibility {

    private static final long serialVersionUID = 1;

    private final Map<String, String> point = Map.of("descriptionFormat", "{point.words}");

    Map<String, String> point() {
        return point;
    }
}
