package org.aidboard.views.charts;

import org.aidboard.metrics.Line;
import java.util.List;
import java.util.stream.Stream;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;

/** The facts of a comparison's lines, those with a year first. */
public final class Lines {

    private Lines() {}

    /** Every fact of a line. */
    public static List<Fact> facts(Line line) {
        return Stream.concat(line.cells().values().stream(), Stream.ofNullable(line.withoutYear()))
                .flatMap(cell -> cell.facts().stream())
                .toList();
    }
}
