package org.aidboard.views.compare.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Line;
import org.aidboard.metrics.Series;

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

    private record Counted(Kind kind, int facts) {}

    /** The kinds in a comparison: those with most to compare first. Lines of one kind follow each other. */
    public static List<Kind> in(Comparison comparison) {
        List<Kind> kinds = new ArrayList<>();
        Kind last = null;
        for (Line line : comparison.lines()) {
            if (last == null || !last.has(line.key())) {
                last = of(line.key());
                kinds.add(last);
            }
            last.lines.add(line);
        }
        kinds.removeIf(kind -> kind.unit.isEmpty());
        return kinds.stream()
                .map(kind -> new Counted(kind, kind.factCount()))
                .sorted(Comparator.comparingInt((Counted counted) -> -counted.facts)
                        .thenComparing(counted -> counted.kind.measure))
                .map(Counted::kind)
                .toList();
    }

    private static Kind of(Series.Key key) {
        return new Kind(
                key.theme(),
                key.measure(),
                Objects.requireNonNullElse(key.unit(), ""),
                key.status(),
                new ArrayList<>());
    }

    private boolean has(Series.Key key) {
        return theme == key.theme()
                && measure == key.measure()
                && status == key.status()
                && unit.equals(Objects.requireNonNullElse(key.unit(), ""));
    }

    /** The same with so many lines at most, those with most to say. */
    public Kind limited(int most) {
        if (lines.size() <= most) {
            return this;
        }
        List<Line> longest = lines.stream()
                .sorted(Comparator.comparingInt((Line line) -> -line.factCount()))
                .limit(most)
                .toList();
        return new Kind(theme, measure, unit, status, longest);
    }

    /** How many facts are stated in them. */
    public int factCount() {
        return lines.stream().mapToInt(Line::factCount).sum();
    }

    /** How many figures state those. */
    public int size() {
        return lines.stream().mapToInt(Line::size).sum();
    }

    /** Everything that is stated in them, each made when it is its turn. */
    public Stream<Fact> facts() {
        return lines.stream().flatMap(Line::facts);
    }

    /** The years that occur, ascending. */
    public List<Integer> years() {
        return lines.stream()
                .flatMap(line -> line.years().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
