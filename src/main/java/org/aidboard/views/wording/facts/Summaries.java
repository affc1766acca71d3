package org.aidboard.views.wording.facts;

import java.util.List;
import java.util.stream.Collectors;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.Fact;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;

/** Charts in words, for those who do not see them. */
public final class Summaries {

    private static final int MOST = 6;

    private Summaries() {}

    /** How many facts a chart shows, and the first of them in full. */
    public static String of(List<Fact> facts) {
        String first = facts.stream().limit(MOST).map(Said::line).collect(Collectors.joining("; "));
        return Texts.say(
                "captions.chart", "count", facts.size(), "first", first, "more", Math.max(0, facts.size() - MOST));
    }

    /** The list behind a counted figure. */
    public static String members(Figure figure) {
        return Texts.say(
                "captions.members",
                "stated",
                Amounts.said(figure),
                "count",
                figure.members().size(),
                "names",
                Captions.places(figure.members()));
    }
}
