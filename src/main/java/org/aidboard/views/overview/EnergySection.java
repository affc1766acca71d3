package org.aidboard.views.overview;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Selection;
import org.aidboard.views.charts.TimeLine;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.parts.CompareLink;
import org.aidboard.views.wording.facts.Summaries;

/** Energy over time: what has happened, and what is aimed at. */
final class EnergySection {

    /** More lines than this are a page of their own. */
    private static final int MOST = 16;

    /** More lines than this take the whole width, beside nothing. */
    private static final int MANY = 6;

    private static final Selection ENERGY = Selection.ALL.withThemes(Set.of(Theme.ENERGY));

    private EnergySection() {}

    static List<ChartCard> cards(Shown shown) {
        List<Fact> facts = shown.facts(ENERGY, fact -> onTimeLine(fact.figure()), MOST);
        if (facts.isEmpty()) {
            return List.of();
        }
        List<FigureRow> rows = Shown.rows(facts);
        ChartCard card = new ChartCard("energy", Texts.say("overview.energy"), Texts.say("overview.energy.detail"))
                .statuses(facts)
                .chart(TimeLine.of(facts), TimeLine.height(facts.size()), Summaries.of(facts))
                .way(new CompareLink(ENERGY))
                .rows(rows, shown.download("energy", rows, ENERGY));
        card.setClassName("wide", facts.size() > MANY);
        return List.of(card);
    }

    private static boolean onTimeLine(Figure figure) {
        return figure.measure() == Measure.MILESTONE || figure.status() == Status.TARGET;
    }
}
