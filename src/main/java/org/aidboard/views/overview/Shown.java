package org.aidboard.views.overview;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aidboard.export.Exports;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.views.charts.Lines;

/** What the charts of the page show, kept so that the rest can be shown too and nothing twice. */
final class Shown {

    private final Metrics metrics;
    private final Exports exports;
    private final Set<String> keys = new HashSet<>();

    Shown(Metrics metrics, Exports exports) {
        this.metrics = metrics;
        this.exports = exports;
    }

    /** Writes what the charts show as files. */
    Exports exports() {
        return exports;
    }

    /** The facts of one theme and some measures, by unit; the unit with most facts first. */
    Map<String, List<Fact>> byUnit(Theme theme, Measure measure) {
        Selection selection = Selection.ALL.withThemes(Set.of(theme)).withMeasures(Set.of(measure));
        Map<String, List<Fact>> units = facts(selection, fact -> true, Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(
                        fact -> Objects.requireNonNullElse(fact.figure().unit(), ""),
                        TreeMap::new,
                        Collectors.toList()));
        Map<String, List<Fact>> sorted = new LinkedHashMap<>();
        units.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .forEach(unit -> sorted.put(unit.getKey(), unit.getValue()));
        return sorted;
    }

    /** The facts of a selection that a chart takes, as many as it has room for. */
    List<Fact> facts(Selection selection, Predicate<Fact> taken, int most) {
        List<Fact> facts = metrics.compare(selection).lines().stream()
                .flatMap(line -> Lines.facts(line).stream())
                .filter(taken)
                .limit(most)
                .toList();
        facts.forEach(fact -> fact.mentions().forEach(row -> keys.add(row.key())));
        return facts;
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
