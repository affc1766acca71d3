package org.aidboard.views.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.aidboard.views.charts.Lines;
import org.aidboard.views.downloads.DownloadButton;
import org.aidboard.views.downloads.Offer;
import org.aidboard.views.embed.EmbedLayout;

/** What the charts of the page show, kept so that the rest can be shown too and nothing twice. */
final class Shown {

    /** More charts of one kind than this are for the comparison. */
    private static final int UNITS = 8;

    /** More points than this show nothing any more. */
    private static final int FACTS = 120;

    private static final Comparator<Fact> LARGEST_FIRST = Comparator.comparing(
            (Fact fact) -> Optional.ofNullable(fact.figure().quantity())
                    .map(Quantity::value)
                    .orElse(BigDecimal.ZERO),
            Comparator.reverseOrder());

    private final Metrics metrics;
    private final Set<String> keys = new HashSet<>();

    Shown(Metrics metrics) {
        this.metrics = metrics;
    }

    /** The way to take along what a chart shows, all of which is in a selection. */
    DownloadButton download(String name, List<FigureRow> rows, Selection around) {
        return new DownloadButton(
                name,
                metrics,
                () -> Offer.of(rows, around, Terms.STATED, metrics).withEmbed(EmbedLayout.PATH + "/overview"));
    }

    /** The facts of one theme and measure, by unit: the units with most facts, and the largest facts of each. */
    Map<String, List<Fact>> byUnit(Theme theme, Measure measure) {
        Selection selection = Selection.ALL.withThemes(Set.of(theme)).withMeasures(Set.of(measure));
        Map<String, List<Fact>> units = all(selection)
                .collect(Collectors.groupingBy(
                        fact -> Objects.requireNonNullElse(fact.figure().unit(), ""),
                        TreeMap::new,
                        Collectors.toList()));
        Map<String, List<Fact>> shown = new LinkedHashMap<>();
        units.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .limit(UNITS)
                .forEach(unit -> shown.put(unit.getKey(), show(largest(unit.getValue()))));
        return shown;
    }

    /** The facts of a selection that a chart takes, as many as it has room for. */
    List<Fact> facts(Selection selection, Predicate<Fact> taken, int most) {
        return show(all(selection).filter(taken).limit(most).toList());
    }

    private Stream<Fact> all(Selection selection) {
        return metrics.compare(selection).lines().stream().flatMap(line -> Lines.facts(line).stream());
    }

    private List<Fact> show(List<Fact> facts) {
        facts.forEach(fact -> fact.mentions().forEach(row -> keys.add(row.key())));
        return facts;
    }

    private static List<Fact> largest(List<Fact> facts) {
        return facts.size() <= FACTS
                ? facts
                : facts.stream().sorted(LARGEST_FIRST).limit(FACTS).toList();
    }

    /** Whether a chart of the page shows a figure. */
    boolean contains(FigureRow row) {
        return keys.contains(row.key());
    }

    /** How many figures of a theme the charts show. */
    long count(Theme theme) {
        return keys.stream()
                .flatMap(key -> metrics.figure(key).stream())
                .filter(row -> row.figure().theme() == theme)
                .count();
    }

    /** The figures behind facts. */
    static List<FigureRow> rows(List<Fact> facts) {
        return facts.stream().flatMap(fact -> fact.mentions().stream()).toList();
    }
}
