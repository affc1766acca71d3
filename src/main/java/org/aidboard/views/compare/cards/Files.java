package org.aidboard.views.compare.cards;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidboard.export.DataAddress;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.compare.state.Tab;
import org.aidboard.views.downloads.DownloadButton;
import org.aidboard.views.downloads.Offer;
import org.aidboard.views.embed.EmbedLayout;

/** What a chart of the comparison can be taken along as. */
final class Files {

    private Files() {}

    static DownloadButton of(String id, List<FigureRow> rows, State state, Metrics metrics) {
        Selection around = state.selection();
        List<Figure> figures = rows.stream().map(FigureRow::figure).toList();
        Selection narrow = around.withThemes(figures.stream().map(Figure::theme).collect(Collectors.toSet()))
                .withMeasures(figures.stream().map(Figure::measure).collect(Collectors.toSet()))
                .withStatuses(figures.stream().map(Figure::status).collect(Collectors.toSet()))
                .withUnits(units(figures));
        return new DownloadButton(
                id,
                metrics,
                () -> Offer.of(rows, narrow, state.terms(), metrics)
                        .withComparison(DataAddress.comparison(narrow, state.terms()))
                        .withEmbed(embed(state.with(narrow).with(Tab.CHART))));
    }

    /** The same for a chart that draws only some of a selection. */
    static DownloadButton all(String id, State state, Metrics metrics) {
        return new DownloadButton(
                id,
                metrics,
                () -> Offer.some(state.selection(), state.terms()).withEmbed(embed(state.with(Tab.CHART))));
    }

    private static String embed(State narrow) {
        return EmbedLayout.PATH + '?' + Ways.query(narrow);
    }

    private static Set<String> units(List<Figure> figures) {
        return figures.stream()
                .map(Figure::quantity)
                .filter(quantity -> quantity != null)
                .map(quantity -> quantity.unit())
                .collect(Collectors.toSet());
    }
}
