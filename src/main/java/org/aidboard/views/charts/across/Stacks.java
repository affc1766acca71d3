package org.aidboard.views.charts.across;

import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Total;
import org.aidboard.views.charts.Grouping;
import org.aidboard.views.charts.Tip;
import org.aidboard.views.charts.YearAxis;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.Names;

/**
 * What the columns of each year come to, or why they do not stand on each other.
 *
 * @param totals by slot
 * @param years that the slots are of
 */
public record Stacks(Map<Integer, Total> totals, YearAxis years) {

    /** What facts of one unit come to in each year, whatever they are drawn as. */
    public static Stacks of(List<Fact> facts) {
        YearAxis years = YearAxis.of(facts);
        return new Stacks(new Slots(Grouping.PARTIES.groups(facts), years, false).totals(), years);
    }

    /** 'Not added in 2021 and 2023: …', one for each reason; empty where everything is added. */
    public List<String> refusals() {
        Map<Total.Reason, List<Integer>> slots = new LinkedHashMap<>();
        totals.forEach((slot, total) -> {
            if (total instanceof Total.Refused refused) {
                slots.computeIfAbsent(refused.reason(), reason -> new ArrayList<>())
                        .add(slot);
            }
        });
        return slots.entrySet().stream()
                .map(entry -> Texts.say(
                        "compare.stacked.refused",
                        "years",
                        names(entry.getValue()),
                        "reason",
                        Texts.name("compare.refused", entry.getKey())))
                .collect(Collectors.toList());
    }

    /** '2018–2020, 2024': years that follow each other are named by the first and the last. */
    private String names(List<Integer> slots) {
        List<String> names = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < slots.size(); i++) {
            boolean goesOn =
                    i + 1 < slots.size() && slots.get(i + 1) == slots.get(i) + 1 && slots.get(i + 1) != aside();
            if (!goesOn) {
                String last = name(slots.get(i));
                names.add(first == i ? last : name(slots.get(first)) + '–' + last);
                first = i + 1;
            }
        }
        return String.join(", ", names);
    }

    private int aside() {
        return years.noYear() ? years.aside() : Integer.MIN_VALUE;
    }

    private String name(int slot) {
        return slot == aside() ? Captions.noYear() : String.valueOf(slot);
    }

    /** Writes the sums above the columns that stand on each other. */
    void draw(Configuration configuration, Slots slots, Measure measure) {
        DataSeries sums = new DataSeries("sums");
        totals.forEach((slot, total) -> {
            if (total instanceof Total.Sum sum && slots.stands(slot)) {
                DataSeriesItem item = new DataSeriesItem(slot, sum.quantity().value());
                item.setName(Tip.escape(Texts.say(
                        "compare.cell.together",
                        "amount",
                        Names.sign(sum.qualifier()) + Amounts.brief(sum.quantity(), measure))));
                sums.add(item);
            }
        });
        if (sums.size() > 0) {
            sums.setPlotOptions(labels());
            configuration.addSeries(sums);
        }
    }

    private static PlotOptionsScatter labels() {
        PlotOptionsScatter options = new PlotOptionsScatter();
        options.setClassName("sums");
        options.setMarker(new Marker(false));
        options.setEnableMouseTracking(false);
        options.setShowInLegend(false);
        DataLabels labels = new DataLabels(true);
        labels.setFormat("{point.name}");
        labels.setVerticalAlign(VerticalAlign.BOTTOM);
        labels.setY(-4);
        labels.setCrop(false);
        labels.setOverflow("allow");
        options.setDataLabels(labels);
        return options;
    }
}
