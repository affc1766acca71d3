package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Legend;
import com.vaadin.flow.component.charts.model.PlotOptionsSeries;
import com.vaadin.flow.component.charts.model.Tooltip;
import com.vaadin.flow.component.charts.model.VerticalAlign;

/** What all our charts have in common: coloured by the style sheet, words from the points, no title of their own. */
public final class Plain {

    private Plain() {}

    /** An empty chart of a type. */
    public static Configuration configuration(ChartType type) {
        Configuration configuration = new FittingConfiguration();
        configuration.getChart().setType(type);
        configuration.getChart().setStyledMode(true);
        configuration.getChart().setAnimation(false);
        configuration.setTitle("");
        configuration.setTooltip(tooltip());
        configuration.setLegend(legend());
        configuration.setAccessibility(new Spoken());
        configuration.disableCredits();
        PlotOptionsSeries all = new PlotOptionsSeries();
        // Whoever asks for other years wants to see them, not to watch bars grow.
        all.setAnimation(false);
        all.setDataLabels(ChartType.COLUMN.equals(type) ? labels() : markerLabels());
        configuration.setPlotOptions(all);
        return configuration;
    }

    /** A chart that names its series where they are drawn has a legend all the same where there is no room for names. */
    public static void legendWhereNarrow(Configuration configuration) {
        if (configuration instanceof FittingConfiguration fitting) {
            fitting.legendWhereNarrow();
        }
    }

    /** A chart of so many points that their labels would only cover each other: what they say is in the box beside each. */
    public static void withoutLabels(Configuration configuration) {
        if (configuration instanceof FittingConfiguration fitting) {
            fitting.withoutLabels();
        }
    }

    /** The label that each point carries, left away where it would cover another. */
    private static DataLabels labels() {
        DataLabels labels = new DataLabels(true);
        labels.setFormat("{point.label}");
        labels.setOverflow("justify");
        labels.setCrop(false);
        labels.setPadding(2);
        return labels;
    }

    /** The same above a marker. */
    private static DataLabels markerLabels() {
        DataLabels labels = labels();
        labels.setVerticalAlign(VerticalAlign.BOTTOM);
        labels.setY(-9);
        return labels;
    }

    private static Tooltip tooltip() {
        Tooltip tooltip = new Tooltip(true);
        tooltip.setUseHTML(true);
        tooltip.setOutside(true);
        tooltip.setHeaderFormat("");
        tooltip.setPointFormat("{point.tip}");
        tooltip.setPadding(0);
        tooltip.setHideDelay(150);
        return tooltip;
    }

    private static Legend legend() {
        Legend legend = new Legend();
        legend.setEnabled(true);
        legend.setAlign(HorizontalAlign.LEFT);
        legend.setVerticalAlign(VerticalAlign.TOP);
        legend.setPadding(0);
        legend.setMargin(20);
        legend.setX(0);
        legend.setSquareSymbol(true);
        return legend;
    }
}
