package org.aidboard.views.compare.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.pivot.Dimension;
import org.aidboard.metrics.pivot.Row;
import org.aidboard.metrics.pivot.RowKey;
import org.aidboard.views.compare.kinds.Titles;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.Names;

/** What the rows of a table are called. */
final class RowNames {

    private RowNames() {}

    /** What a reader looks for first: the parties, else whatever rows are told apart by, else the unit. */
    static String main(Row row, List<Dimension> by) {
        RowKey key = row.key();
        if (by.contains(Dimension.PROVIDER) || by.contains(Dimension.RECIPIENT)) {
            String parties = Captions.parties(key.provider(), key.recipient());
            return parties.isEmpty() ? Texts.say("compare.parties.unsaid") : parties;
        }
        List<String> words = kinds(key);
        return words.isEmpty() ? unit(row) : words.getFirst();
    }

    /** Everything else that the row shares, its unit last. */
    static String more(Row row, List<Dimension> by) {
        List<String> words = new ArrayList<>(kinds(row.key()));
        words.add(unit(row));
        String main = main(row, by);
        return words.stream()
                .filter(word -> !word.isEmpty() && !word.equals(main))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static List<String> kinds(RowKey key) {
        return Stream.of(
                        key.theme() == null ? "" : Names.of(key.theme()),
                        key.status() == null ? "" : Names.of(key.status()),
                        key.measure() == null ? "" : Names.of(key.measure()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String unit(Row row) {
        String unit = row.key().unit();
        Measure measure = row.lines().getFirst().key().measure();
        return unit == null ? Names.of(Measure.MILESTONE) : Titles.unit(measure, unit);
    }
}
