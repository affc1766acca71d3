package org.aidboard.views.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.Fact;

/** Charts in words, for those who do not see them. */
public final class Summaries {

    private static final int MOST = 6;

    private Summaries() {}

    /** How many facts a chart shows, and the first of them in full. */
    public static String of(List<Fact> facts) {
        String first = facts.stream()
                .limit(MOST)
                .map(fact -> Captions.line(fact.first()))
                .collect(Collectors.joining("; "));
        int more = facts.size() - MOST;
        return "The chart shows %s: %s%s."
                .formatted(
                        Captions.counted(facts.size(), "figure"),
                        first,
                        more > 0 ? "; and " + more + " more, in the table" : "");
    }

    /** The list behind a counted figure. */
    public static String members(Figure figure) {
        return "%s stated, %d named: %s."
                .formatted(Amounts.said(figure), figure.members().size(), Captions.places(figure.members()));
    }
}
