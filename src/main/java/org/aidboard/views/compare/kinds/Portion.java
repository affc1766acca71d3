package org.aidboard.views.compare.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Line;

/**
 * As much of a kind as a chart has room for: the lines with most to say, whole as far as they go, with one value of each year
 * before the second of any.
 *
 * @param facts to be drawn, in the order of their lines and years
 * @param lines that are drawn
 */
public record Portion(List<Fact> facts, List<Line> lines) {

    private record Place(int line, int cell, int number, Fact fact) {}

    /** So many facts at most. */
    public static Portion of(Kind kind, int most) {
        if (kind.factCount() <= most) {
            return new Portion(kind.facts().toList(), kind.lines());
        }
        List<Place> taken = new ArrayList<>();
        for (int round = 0; taken.size() < most; round++) {
            for (int line = 0; line < kind.lines().size() && taken.size() < most; line++) {
                take(kind.lines().get(line), line, round, most, taken);
            }
        }
        taken.sort(Comparator.comparingInt(Place::line)
                .thenComparingInt(Place::cell)
                .thenComparingInt(Place::number));
        return new Portion(
                taken.stream().map(Place::fact).toList(),
                taken.stream()
                        .map(Place::line)
                        .distinct()
                        .map(kind.lines()::get)
                        .toList());
    }

    private static void take(Line line, int place, int round, int most, List<Place> taken) {
        List<Cell> cells = line.all().toList();
        for (int cell = 0; cell < cells.size() && taken.size() < most; cell++) {
            if (cells.get(cell).factCount() > round) {
                taken.add(new Place(place, cell, round, cells.get(cell).facts().get(round)));
            }
        }
    }
}
