package org.aidboard.views.compare;

import com.vaadin.flow.component.charts.model.Configuration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.views.charts.Grouping;
import org.aidboard.views.charts.YearColumns;
import org.aidboard.views.charts.YearLines;
import org.aidboard.views.charts.YearMarkers;
import org.aidboard.views.downloads.DownloadButton;
import org.aidboard.views.downloads.Offer;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.wording.Summaries;

/** One kind of figure across years, as a chart and as a table. */
final class ComparisonBlock {

    /** More lines than this are told apart by nobody. */
    private static final int MOST = 24;

    /** More points than this draw a blot, and take a browser too long. */
    private static final int DRAWN = 400;

    private ComparisonBlock() {}

    static ChartCard of(Kind whole, Selection selected, Metrics metrics) {
        Kind kind = whole.limited(MOST);
        List<Fact> facts = kind.facts();
        List<FigureRow> rows =
                facts.stream().flatMap(fact -> fact.mentions().stream()).toList();
        String id = String.join(
                        "-", kind.theme().name(), kind.unit(), kind.status().name())
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\W+", "-");
        Selection around = selected.withThemes(Set.of(kind.theme()))
                .withMeasures(Set.of(kind.measure()))
                .withUnits(Set.of(kind.unit()))
                .withStatuses(Set.of(kind.status()));
        return new ChartCard(id, Titles.of(kind), detail(whole, facts.size()))
                .statuses(List.of(facts.getFirst()))
                .byCountry()
                .rowsAs("Sources")
                .chart(chart(kind, facts.stream().limit(DRAWN).toList()), 320, Summaries.of(facts))
                .under(new YearTable(kind))
                .rows(rows, new DownloadButton(id, metrics, () -> Offer.of("", rows, around, metrics)));
    }

    private static String detail(Kind kind, int facts) {
        return "Years that no document states are empty."
                + (kind.lines().size() > MOST
                        ? " The %d with most figures of %d are shown: choose from and to."
                                .formatted(MOST, kind.lines().size())
                        : "")
                + (facts > DRAWN
                        ? " The chart draws the first %d of %d figures; the CSV has all of them."
                                .formatted(DRAWN, facts)
                        : "");
    }

    /** Aims and shares are markers, never columns of achievement. */
    private static Configuration chart(Kind kind, List<Fact> facts) {
        boolean column =
                kind.status() != Status.TARGET && kind.measure() != Measure.PERCENT && kind.measure() != Measure.RANK;
        if (YearLines.suit(facts)) {
            return YearLines.of(facts, kind.measure(), kind.unit());
        }
        return column
                ? YearColumns.orMarkers(facts, kind.measure(), kind.unit(), Grouping.PARTIES)
                : YearMarkers.of(facts, kind.measure(), kind.unit(), Grouping.PARTIES);
    }
}
