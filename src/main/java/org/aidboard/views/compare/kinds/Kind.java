package org.aidboard.views.compare.kinds;

import org.aidboard.metrics.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;
import org.aidboard.views.charts.Lines;

/**
 * Lines that may share an axis.
 *
 * @param theme what they are about
 * @param measure the kind of quantity
 * @param unit their unit
 * @param status the kind of statement
 * @param lines one for each provider and recipient
 */
public record Kind(Theme theme, Measure measure, String unit, Status status, List<Line> lines) {

    private record Key(Theme theme, Measure measure, String unit, Status status) {}

    /** The kinds in a comparison: those with most to compare first. */
    public static List<Kind> in(Comparison comparison) {
        Map<Key, List<Line>> kinds = new LinkedHashMap<>();
        for (Line line : comparison.lines()) {
            var key = line.key();
            if (key.unit() != null) {
                kinds.computeIfAbsent(
                                new Key(key.theme(), key.measure(), Objects.requireNonNull(key.unit()), key.status()),
                                kind -> new ArrayList<>())
                        .add(line);
            }
        }
        return kinds.entrySet().stream()
                .map(kind -> new Kind(
                        kind.getKey().theme(),
                        kind.getKey().measure(),
                        kind.getKey().unit(),
                        kind.getKey().status(),
                        kind.getValue()))
                .sorted(Comparator.comparingInt((Kind kind) -> -kind.facts().size())
                        .thenComparing(Kind::measure))
                .toList();
    }

    /** The same with so many lines at most, those with most to say. */
    public Kind limited(int most) {
        if (lines.size() <= most) {
            return this;
        }
        List<Line> longest = lines.stream()
                .sorted(Comparator.comparingInt(
                        (Line line) -> -Lines.facts(line).size()))
                .limit(most)
                .toList();
        return new Kind(theme, measure, unit, status, longest);
    }

    /** Everything that is stated in them. */
    public List<Fact> facts() {
        return lines.stream().flatMap(line -> Lines.facts(line).stream()).toList();
    }

    /** The years that occur, ascending. */
    public List<Integer> years() {
        return lines.stream()
                .flatMap(line -> line.cells().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
