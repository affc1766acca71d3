package org.aidboard.views.charts;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.ChartOptions;
import com.vaadin.flow.component.charts.model.Lang;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.views.language.Languages;
import org.aidboard.views.language.Texts;

/**
 * What the charts say by themselves, to those who read numbers and those who hear them, in the language of the page. The
 * field is called as the chart calls it, and so is what stands in braces, which the chart fills in.
 */
public final class ChartWords extends Lang {

    private static final long serialVersionUID = 1;

    private final Map<String, Object> accessibility;

    private ChartWords() {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Languages.current());
        setDecimalPoint(signs.getDecimalSeparatorString());
        setThousandsSep(signs.getGroupingSeparatorString());
        setLoading(Texts.say("spoken.loading"));
        setNoData(Texts.say("spoken.empty"));
        String series = Texts.say(
                "spoken.series",
                "name",
                "{series.name}",
                "number",
                "{seriesNumber}",
                "all",
                "{chart.series.length}",
                "points",
                "{series.points.length}");
        accessibility = Map.of(
                "defaultChartTitle", Texts.say("spoken.chart"),
                "svgContainerLabel", Texts.say("spoken.chart"),
                "chartContainerLabel", Texts.say("spoken.chart"),
                "screenReaderSection", Map.of("endOfChartMarker", Texts.say("spoken.end")),
                "legend",
                        Map.of(
                                "legendLabelNoTitle", Texts.say("spoken.legend"),
                                "legendItem", Texts.say("spoken.legend.item", "name", "{itemName}")),
                // The summary beside the chart says it with the unit and the parties.
                "axis", Map.of("xAxisDescriptionSingular", "", "yAxisDescriptionSingular", ""),
                "series", Map.of("summary", kinds(series)));
    }

    /** Lets the charts of a page speak its language. */
    public static void speak(UI page) {
        ChartOptions.get(page).setLang(new ChartWords());
    }

    Map<String, Object> accessibility() {
        return accessibility;
    }

    private static Map<String, String> kinds(String words) {
        return Stream.of("default", "line", "column", "scatter")
                .flatMap(kind -> Stream.of(kind, kind + "Combination"))
                .collect(Collectors.toMap(kind -> kind, kind -> words));
    }
}
