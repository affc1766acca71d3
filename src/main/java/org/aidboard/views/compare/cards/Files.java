package org.aidboard.views.compare.cards;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.export.DataAddress;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Line;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.compare.state.Tab;
import org.aidboard.views.downloads.DownloadButton;
import org.aidboard.views.downloads.Offer;
import org.aidboard.views.embed.EmbedLayout;
import org.aidboard.views.parts.Behind;

/** What a chart of the comparison can be taken along as. */
final class Files {

    private Files() {}

    /** A chart of one kind. */
    static DownloadButton of(String id, Kind kind, Behind rows, State state, Metrics metrics) {
        return new DownloadButton(id, metrics, () -> {
            Selection around = state.selection()
                    .withThemes(Set.of(kind.theme()))
                    .withMeasures(Set.of(kind.measure()))
                    .withStatuses(Set.of(kind.status()))
                    .withUnits(units(kind, state));
            return offer(rows, around, state, metrics);
        });
    }

    /** A chart that shows just these figures. */
    static DownloadButton of(String id, List<FigureRow> rows, State state, Metrics metrics) {
        List<Figure> figures = rows.stream().map(FigureRow::figure).toList();
        Selection narrow = state.selection()
                .withThemes(figures.stream().map(Figure::theme).collect(Collectors.toSet()))
                .withMeasures(figures.stream().map(Figure::measure).collect(Collectors.toSet()))
                .withStatuses(figures.stream().map(Figure::status).collect(Collectors.toSet()))
                .withUnits(units(figures.stream()));
        return new DownloadButton(id, metrics, () -> offer(new Behind(rows), narrow, state, metrics));
    }

    private static Offer offer(Behind rows, Selection narrow, State state, Metrics metrics) {
        return Offer.of(rows, narrow, state.terms(), metrics)
                .withComparison(DataAddress.comparison(narrow, state.terms()))
                .withEmbed(embed(state.with(narrow).with(Tab.CHART)));
    }

    /** In which units the figures are stated: in a currency asked for stand those of many. */
    private static Set<String> units(Kind kind, State state) {
        return state.terms().currency() == null
                ? Set.of(kind.unit())
                : units(kind.lines().stream()
                        .flatMap(Line::all)
                        .flatMap(cell -> cell.figures().stream())
                        .map(FigureRow::figure));
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

    private static Set<String> units(Stream<Figure> figures) {
        return figures.map(Figure::unit).flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }
}
