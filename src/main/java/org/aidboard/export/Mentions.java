package org.aidboard.export;

import java.util.List;
import java.util.function.Consumer;
import org.aidboard.export.tables.Mention;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Line;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.comparing.Comparisons;

/** Every statement of every fact, one series after the other. */
final class Mentions {

    private Mentions() {}

    static void each(List<Series> series, Consumer<Mention> consumer) {
        for (Series one : series) {
            for (Line line : Comparisons.of(List.of(one)).lines()) {
                line.cells().values().forEach(cell -> each(cell, consumer));
                Cell withoutYear = line.withoutYear();
                if (withoutYear != null) {
                    each(withoutYear, consumer);
                }
            }
        }
    }

    private static void each(Cell cell, Consumer<Mention> consumer) {
        for (Fact fact : cell.facts()) {
            for (int number = 1; number <= fact.mentions().size(); number++) {
                consumer.accept(new Mention(fact, number));
            }
        }
    }
}
