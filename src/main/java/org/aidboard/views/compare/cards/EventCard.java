package org.aidboard.views.compare.cards;

import java.util.List;
import java.util.Optional;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.charts.TimeLine;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.wording.facts.Summaries;

/** All events of the selection on a time line of their own; what falls into the years of a chart stands there too. */
final class EventCard {

    /** More lines than this are a page of their own. */
    private static final int MOST = 20;

    /** What the card is found by. */
    static final String ID = "events";

    private EventCard() {}

    static Optional<ChartCard> of(List<Fact> events, State state, Metrics metrics) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> shown = events.stream().limit(MOST).toList();
        List<FigureRow> rows =
                events.stream().flatMap(event -> event.mentions().stream()).toList();
        ChartCard card = new ChartCard(
                        ID, Texts.say("compare.milestones"), Texts.say("compare.milestones.note") + left(events.size()))
                .chart(TimeLine.of(shown), TimeLine.height(shown.size()), Summaries.of(events))
                .rows(rows, Files.of(ID, rows, state, metrics));
        card.addClassName("wide");
        return Optional.of(card);
    }

    private static String left(int all) {
        return all > MOST ? " " + Texts.say("compare.limit.points", "shown", MOST, "all", all) : "";
    }
}
