package org.aidboard.views.overview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Line;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.Terms;
import org.aidboard.views.downloads.DownloadButton;
import org.aidboard.views.downloads.Offer;
import org.aidboard.views.embed.EmbedLayout;
import org.aidboard.views.parts.Behind;

/** What the charts of the page show, kept so that the rest can be shown too and nothing twice. */
final class Shown {

    /** More charts of one kind than this are for the comparison. */
    private static final int UNITS = 8;

    /** More points than this show nothing any more. */
    private static final int FACTS = 120;

    private final Metrics metrics;
    private final Map<String, Theme> themes = new HashMap<>();

    Shown(Metrics metrics) {
        this.metrics = metrics;
    }

    /** The way to take along what a chart shows, all of which is in a selection. */
    DownloadButton download(String name, List<FigureRow> rows, Selection around) {
        return new DownloadButton(
                name,
                metrics,
                () -> Offer.of(new Behind(rows), around, Terms.STATED, metrics)
                        .withEmbed(EmbedLayout.PATH + "/overview"));
    }

    /** The facts of one theme and measure, by unit: the units with most facts, and the largest facts of each. */
    Map<String, List<Fact>> byUnit(Theme theme, Measure measure) {
        Selection selection = Selection.ALL.withThemes(Set.of(theme)).withMeasures(Set.of(measure));
        Map<String, Integer> units = new TreeMap<>();
        metrics.compare(selection)
                .lines()
                .forEach(line ->
                        units.merge(Objects.requireNonNullElse(line.key().unit(), ""), line.factCount(), Integer::sum));
        Map<String, List<Fact>> shown = new LinkedHashMap<>();
        units.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(UNITS)
                .forEach(unit -> shown.put(
                        unit.getKey(), show(facts(selection.withUnits(Set.of(unit.getKey())), unit.getValue()))));
        return shown;
    }

    private List<Fact> facts(Selection selection, int all) {
        return all <= FACTS
                ? metrics.compare(selection).lines().stream()
                        .flatMap(Line::facts)
                        .toList()
                : metrics.largest(selection, FACTS);
    }

    /** The facts of a selection that a chart takes, as many as it has room for. */
    List<Fact> facts(Selection selection, Predicate<Series.Key> lines, Predicate<Fact> taken, int most) {
        return show(metrics.compare(selection).lines().stream()
                .filter(line -> lines.test(line.key()))
                .flatMap(Line::facts)
                .filter(taken)
                .limit(most)
                .toList());
    }

    private List<Fact> show(List<Fact> facts) {
        facts.forEach(fact -> fact.mentions()
                .forEach(row -> themes.put(row.key(), row.figure().theme())));
        return facts;
    }

    /** Whether a chart of the page shows a figure. */
    boolean contains(FigureRow row) {
        return themes.containsKey(row.key());
    }

    /** How many figures of a theme the charts show. */
    long count(Theme theme) {
        return themes.values().stream().filter(theme::equals).count();
    }

    /** The figures behind facts. */
    static List<FigureRow> rows(List<Fact> facts) {
        return facts.stream().flatMap(fact -> fact.mentions().stream()).toList();
    }
}
