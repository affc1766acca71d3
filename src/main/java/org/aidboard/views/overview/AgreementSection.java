package org.aidboard.views.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Selection;
import org.aidboard.views.charts.PartnerMarks;
import org.aidboard.views.language.Languages;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.parts.CompareLink;
import org.aidboard.views.parts.Finding;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.facts.Summaries;

/** Agreements that are counted and whose partners are named: a mark for each, and whether count and list agree. */
final class AgreementSection {

    private static final int MOST = 4;

    private static final Selection COUNTED =
            Selection.ALL.withThemes(Set.of(Theme.AGREEMENT)).withMeasures(Set.of(Measure.COUNT));

    private AgreementSection() {}

    static List<ChartCard> cards(Shown shown) {
        return shown.facts(COUNTED, PartnerMarks::suit, MOST).stream()
                .map(fact -> card(fact, shown))
                .toList();
    }

    private static ChartCard card(Fact fact, Shown shown) {
        Figure figure = fact.figure();
        List<FigureRow> rows = fact.mentions();
        String parties = Captions.parties(figure);
        String id = "agreements-" + fact.first().key();
        ChartCard card = new ChartCard(
                        id,
                        Texts.say("overview.agreements", "counted", capital(Amounts.said(figure))),
                        (parties.isEmpty() ? "" : parties + ". ")
                                + Captions.year(figure.period()) + ". "
                                + Texts.say("overview.agreements.detail"))
                .statuses(List.of(fact))
                .chart(PartnerMarks.of(fact), PartnerMarks.height(fact), Summaries.members(figure))
                .way(new CompareLink(COUNTED))
                .rows(rows, shown.download("agreements", rows, COUNTED));
        return card.under(checks(figure));
    }

    private static Div checks(Figure figure) {
        Div checks = new Div();
        checks.addClassName("checks");
        figure.checks().forEach(check -> {
            checks.add(new Paragraph(new Finding(check)));
        });
        return checks;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Languages.current()) + words.substring(1);
    }
}
