package org.aidboard.views.compare.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.views.charts.across.Picture;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.kinds.Titles;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.compare.state.Tab;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.wording.facts.Notes;

/** One kind of figure across years, as the chart that a state wants, or the nearest that can be drawn. */
final class KindCard {

    /** More lines than this are told apart by nobody. */
    private static final int LINES = 24;

    /** More points than this draw a blot, and take a browser too long. */
    private static final int POINTS = 400;

    private KindCard() {}

    static ChartCard of(Kind whole, Events events, State state, Metrics metrics) {
        Kind kind = whole.limited(LINES);
        List<Fact> facts = kind.facts();
        List<Fact> drawn = facts.stream().limit(POINTS).toList();
        Drawing drawing = Drawing.of(kind, drawn, events, state);
        Picture picture = drawing.picture();
        List<FigureRow> rows =
                facts.stream().flatMap(fact -> fact.mentions().stream()).toList();
        String id = id(kind);
        List<String> details = new ArrayList<>(drawing.notes());
        facts.getFirst().withoutRate().ifPresent(none -> details.add(Notes.of(none) + "."));
        if (whole.lines().size() > LINES) {
            details.add(Texts.say(
                    "compare.limit.lines", "shown", LINES, "all", whole.lines().size()));
        }
        if (facts.size() > POINTS) {
            details.add(Texts.say("compare.limit.points", "shown", POINTS, "all", facts.size()));
        }
        if (!events.of(kind.theme()).isEmpty()) {
            details.add(events.note());
        }
        ChartCard card = new ChartCard(
                        id, Titles.of(kind), String.join(" ", details).strip())
                .statuses(List.of(facts.getFirst()))
                .byCountry()
                .chart(picture.configuration(), picture.height(), drawing.summary())
                .rows(rows, Files.of(id, rows, state, metrics));
        if (whole.lines().size() > LINES || facts.size() > POINTS) {
            card.way(Ways.to(
                    state.with(only(whole, state)).with(Tab.TABLE),
                    Texts.say("compare.all.lines", "count", whole.lines().size())));
        }
        return card;
    }

    /** Without its unit: in one currency a kind is made of several. */
    private static Selection only(Kind kind, State state) {
        Selection narrow = state.selection()
                .withThemes(Set.of(kind.theme()))
                .withMeasures(Set.of(kind.measure()))
                .withStatuses(Set.of(kind.status()));
        return state.terms().currency() == null ? narrow.withUnits(Set.of(kind.unit())) : narrow;
    }

    /** What the card of a kind is found by. */
    static String id(Kind kind) {
        return String.join("-", kind.theme().name(), kind.unit(), kind.status().name())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
