package org.aidboard.views.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Selection;
import org.aidboard.views.charts.Grouping;
import org.aidboard.views.charts.YearMarkers;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.parts.CompareLink;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.facts.Summaries;

/** Shares of economic output, as markers: an aim stands at its own year, or where those without a year stand. */
final class TargetSection {

    private TargetSection() {}

    static List<ChartCard> cards(Shown shown) {
        List<ChartCard> cards = new ArrayList<>();
        shown.byUnit(Theme.GDP_SHARE, Measure.PERCENT).forEach((unit, facts) -> cards.add(card(unit, facts, shown)));
        return cards;
    }

    private static ChartCard card(String unit, List<Fact> facts, Shown shown) {
        List<FigureRow> rows = Shown.rows(facts);
        Selection around = Selection.ALL
                .withThemes(Set.of(Theme.GDP_SHARE))
                .withMeasures(Set.of(Measure.PERCENT))
                .withUnits(Set.of(unit));
        String id = "share-" + unit.replaceAll("\\W+", "").toLowerCase(java.util.Locale.ROOT);
        return new ChartCard(
                        id,
                        Texts.say("overview.shares", "unit", Amounts.axis(unit, Measure.PERCENT)),
                        Texts.say("overview.shares.detail"))
                .statuses(facts)
                .chart(YearMarkers.of(facts, Measure.PERCENT, unit, Grouping.STATUS), 340, Summaries.of(facts))
                .way(new CompareLink(around))
                .rows(rows, shown.download(id, rows, around));
    }
}
