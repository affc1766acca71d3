package org.aidboard.views.compare.cards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.state.Form;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.parts.ChartCard;
import org.jspecify.annotations.Nullable;

/**
 * The charts that a state shows.
 *
 * @param state with the form wanted
 * @param kinds of figures, each a chart
 * @param everything of the kinds that have targets, chosen or not; null where that is not known
 * @param events beside them
 * @param metrics where their files are
 */
public record Cards(State state, List<Kind> kinds, @Nullable List<Kind> everything, Events events, Metrics metrics) {

    /** The chart with this id, or the first where the id is empty. */
    public Optional<ChartCard> find(String id) {
        Stream<ChartCard> charts = state.form() == Form.TARGETS
                ? targets().stream()
                        .filter(card -> id.isEmpty() || card.id().equals(id))
                        .map(this::card)
                : kinds.stream()
                        .filter(kind -> id.isEmpty() || KindCard.id(kind).equals(id))
                        .map(this::card);
        return Stream.concat(
                        charts,
                        Stream.of(EventCard.ID)
                                .filter(event -> id.isEmpty() || event.equals(id))
                                .flatMap(event -> timeLine().stream()))
                .findFirst();
    }

    List<TargetCard> targets() {
        return TargetCard.in(kinds, everything);
    }

    ChartCard card(TargetCard targets) {
        return targets.card(state, metrics);
    }

    ChartCard card(Kind kind) {
        return KindCard.of(kind, events, state, metrics);
    }

    Optional<ChartCard> timeLine() {
        return EventCard.of(events, state, metrics);
    }
}
