package org.aidboard.views.compare.cards;

import java.util.List;
import java.util.Optional;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.charts.TimeLine;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.compare.state.Tab;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.wording.facts.Summaries;

/** The events of the selection on a time line of their own; what falls into the years of a chart stands there too. */
final class EventCard {

    /** More lines than this are a page of their own. */
    private static final int MOST = 20;

    /** What the card is found by. */
    static final String ID = "events";

    private EventCard() {}

    static Optional<ChartCard> of(Events events, State state, Metrics metrics) {
        if (events.facts().isEmpty()) {
            return Optional.empty();
        }
        List<Fact> shown = events.facts().stream().limit(MOST).toList();
        List<FigureRow> rows =
                shown.stream().flatMap(event -> event.mentions().stream()).toList();
        boolean cut = events.cut() || shown.size() < events.facts().size();
        State all = state.with(events.selection());
        ChartCard card = new ChartCard(
                        ID,
                        Texts.say("compare.milestones"),
                        Texts.say("compare.milestones.note") + left(shown, events, cut))
                .chart(TimeLine.of(shown), TimeLine.height(shown.size()), Summaries.of(shown))
                .rows(rows, cut ? Files.all(ID, all, metrics) : Files.of(ID, rows, all, metrics));
        if (cut) {
            card.way(Ways.to(all.with(Tab.SOURCES), Texts.say("compare.all.events", "count", events.statements())));
        }
        return Optional.of(card);
    }

    private static String left(List<Fact> shown, Events events, boolean cut) {
        return cut ? " " + Texts.say("compare.milestones.some", "shown", shown.size(), "all", events.statements()) : "";
    }
}
