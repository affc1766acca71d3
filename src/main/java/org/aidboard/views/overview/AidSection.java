package org.aidboard.views.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Selection;
import org.aidboard.views.charts.Grouping;
import org.aidboard.views.charts.YearColumns;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.parts.CompareLink;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.facts.Summaries;

/** Aid in money: a chart for each currency, because no two share an axis. */
final class AidSection {

    private AidSection() {}

    static List<ChartCard> cards(Shown shown) {
        List<ChartCard> cards = new ArrayList<>();
        shown.byUnit(Theme.AID, Measure.MONEY).forEach((currency, facts) -> cards.add(card(currency, facts, shown)));
        return cards;
    }

    private static ChartCard card(String currency, List<Fact> facts, Shown shown) {
        List<FigureRow> rows = Shown.rows(facts);
        Selection around = Selection.ALL
                .withThemes(Set.of(Theme.AID))
                .withMeasures(Set.of(Measure.MONEY))
                .withUnits(Set.of(currency));
        String id = "aid-" + currency.toLowerCase(Locale.ROOT);
        return new ChartCard(
                        id,
                        Texts.say("overview.aid", "currency", Amounts.currency(currency)),
                        Texts.say("overview.aid.detail"))
                .statuses(facts)
                .chart(YearColumns.orMarkers(facts, Measure.MONEY, currency, Grouping.STATUS), 340, Summaries.of(facts))
                .way(new CompareLink(around))
                .rows(rows, shown.download(id, rows, around));
    }
}
