package org.aidboard.views.compare.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidboard.metrics.Line;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Series;
import org.aidboard.views.charts.Plain;
import org.aidboard.views.charts.across.Picture;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.kinds.Portion;
import org.aidboard.views.compare.kinds.Titles;
import org.aidboard.views.compare.state.Form;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.compare.state.Tab;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.Behind;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.facts.Notes;

/** One kind of figure across years, as the chart that a state wants, or the nearest that can be drawn. */
final class KindCard {

    /** More lines than this are told apart by nobody. */
    private static final int LINES = 24;

    /** More points than this draw a blot, and take a browser too long. */
    private static final int POINTS = 80;

    /** The labels of more points than this cover each other. */
    private static final int LABELS = 48;

    /** More names than this are a list, and that stands beside the charts. */
    private static final int NAMES = 6;

    private KindCard() {}

    static ChartCard of(Kind whole, Events events, State state, Metrics metrics) {
        Kind kind = whole.limited(LINES);
        Portion drawn = Portion.of(kind, POINTS);
        boolean cut = drawn.facts().size() < kind.factCount();
        Drawing drawing = Drawing.of(kind, drawn.facts(), events, cut ? apart(state) : state);
        Picture picture = drawing.picture();
        if (drawn.facts().size() > LABELS) {
            Plain.withoutLabels(picture.configuration());
        }
        Behind rows = new Behind(
                drawn.facts().stream().flatMap(fact -> fact.mentions().stream()).toList(), kind.size());
        String id = id(kind);
        List<String> details = new ArrayList<>(drawing.notes());
        drawn.facts().getFirst().withoutRate().ifPresent(none -> details.add(Notes.of(none) + "."));
        if (cut) {
            details.add(cut(drawn, whole));
        } else if (whole.lines().size() > LINES) {
            details.add(Texts.say(
                    "compare.limit.lines", "shown", LINES, "all", whole.lines().size()));
        }
        if (!events.of(kind.theme()).isEmpty()) {
            details.add(events.note());
        }
        ChartCard card = new ChartCard(
                        id, Titles.of(kind), String.join(" ", details).strip())
                .statuses(List.of(drawn.facts().getFirst()))
                .byCountry()
                .chart(picture.configuration(), picture.height(), drawing.summary())
                .rows(rows, Files.of(id, kind, rows, state, metrics));
        if (cut || whole.lines().size() > LINES) {
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

    /** Columns of a part of the facts must not stand on each other: their height would be a sum that leaves some out. */
    private static State apart(State state) {
        return state.form() == Form.STACKED ? state.with(Form.COLUMNS) : state;
    }

    private static String cut(Portion drawn, Kind whole) {
        Set<Series.Key> shown = drawn.lines().stream().map(Line::key).collect(Collectors.toSet());
        int others = whole.lines().size() - shown.size();
        String names = whole.limited(LINES).lines().stream()
                .map(Line::key)
                .filter(key -> !shown.contains(key))
                .map(key -> Captions.parties(key.provider(), key.recipient()))
                .filter(name -> !name.isEmpty())
                .limit(NAMES)
                .collect(Collectors.joining(", "));
        return Texts.say(
                "compare.limit.drawn",
                "shown",
                drawn.facts().size(),
                "all",
                whole.factCount(),
                "lines",
                shown.size(),
                "others",
                others,
                "names",
                names.isEmpty() ? "none" : names);
    }

    /** What the card of a kind is found by. */
    static String id(Kind kind) {
        return String.join("-", kind.theme().name(), kind.unit(), kind.status().name())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
