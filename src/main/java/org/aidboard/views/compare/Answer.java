package org.aidboard.views.compare;

import java.util.List;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.views.compare.cards.Cards;
import org.aidboard.views.compare.cards.Events;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.parties.PartyValues;
import org.aidboard.views.compare.state.State;
import org.jspecify.annotations.Nullable;

/**
 * What a state shows.
 *
 * @param selection of the figures shown: numbers, unless events were asked for
 * @param figures how many those are
 * @param comparison of them; empty where there are more than can be compared
 * @param kinds in it, those with most to compare first
 * @param everything of the kinds that have targets, whether or not it was chosen: filters may hide what has been reached; null
 *     where that is too much
 * @param events that may stand beside the numbers
 * @param values of the parties offered, null where there are none
 */
record Answer(
        Selection selection,
        int figures,
        Comparison comparison,
        List<Kind> kinds,
        @Nullable List<Kind> everything,
        Events events,
        @Nullable PartyValues values) {

    /** The charts that a state makes of it. */
    Cards cards(State state, Metrics metrics) {
        return new Cards(state, kinds, everything, events, metrics);
    }

    /** Whether there were too many figures to compare. */
    boolean tooMany() {
        return figures > Question.MOST;
    }
}
