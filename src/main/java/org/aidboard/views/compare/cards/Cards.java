package org.aidboard.views.compare.cards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.state.Form;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.parts.ChartCard;

/**
 * The charts that a state shows.
 *
 * @param state with the form wanted
 * @param kinds of figures, each a chart
 * @param events beside them
 * @param metrics where their files are
 */
public record Cards(State state, List<Kind> kinds, List<Fact> events, Metrics metrics) {

    /** The chart with this id, or the first where the id is empty. */
    public Optional<ChartCard> find(String id) {
        Stream<ChartCard> charts = state.form() == Form.TARGETS
                ? TargetCard.in(kinds).stream()
                        .filter(card -> id.isEmpty() || card.id().equals(id))
                        .map(card -> card.card(state, metrics))
                : kinds.stream()
                        .filter(kind -> id.isEmpty() || KindCard.id(kind).equals(id))
                        .map(kind -> KindCard.of(kind, events, state, metrics));
        return Stream.concat(
                        charts,
                        Stream.of(EventCard.ID)
                                .filter(event -> id.isEmpty() || event.equals(id))
                                .flatMap(event -> EventCard.of(events, state, metrics).stream()))
                .findFirst();
    }
}
