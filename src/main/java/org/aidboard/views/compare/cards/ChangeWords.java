package org.aidboard.views.compare.cards;

import java.util.List;
import java.util.stream.Collectors;
import org.aidboard.metrics.pivot.Change;
import org.aidboard.metrics.pivot.Pair;
import org.aidboard.metrics.pivot.Row;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.facts.Said;

/** Changes between two years in words, for those who do not see the chart. */
final class ChangeWords {

    private ChangeWords() {}

    static String of(List<Row> rows, Pair years, Kind kind) {
        return Texts.say(
                        "compare.change.summary",
                        "from",
                        String.valueOf(years.from()),
                        "to",
                        String.valueOf(years.to()))
                + " "
                + rows.stream().map(row -> row(row, years, kind)).collect(Collectors.joining("; "))
                + ".";
    }

    private static String row(Row row, Pair years, Kind kind) {
        String parties = Captions.parties(row.key().provider(), row.key().recipient());
        String name = parties.isEmpty() ? Texts.say("compare.parties.unsaid") : parties;
        return row.change(years.from(), years.to()) instanceof Change.Known known
                ? name + " " + Said.absolute(known, kind.measure(), kind.unit()) + " " + Said.relative(known)
                : name;
    }
}
