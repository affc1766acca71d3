package org.aidboard.views.compare;

import java.util.List;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Selection;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.parties.PartyValues;
import org.jspecify.annotations.Nullable;

/**
 * What a state shows.
 *
 * @param selection of the figures shown: numbers, unless events were asked for
 * @param figures how many those are
 * @param comparison of them
 * @param kinds in it, those with most to compare first
 * @param events that may stand beside the numbers
 * @param values of the parties offered, null where there are none
 */
record Answer(
        Selection selection,
        int figures,
        Comparison comparison,
        List<Kind> kinds,
        List<Fact> events,
        @Nullable PartyValues values) {}
