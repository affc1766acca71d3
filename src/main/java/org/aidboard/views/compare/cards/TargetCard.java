package org.aidboard.views.compare.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.pivot.Aim;
import org.aidboard.views.charts.across.AimChart;
import org.aidboard.views.charts.across.Picture;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.kinds.Titles;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;
import org.jspecify.annotations.Nullable;

/**
 * Targets of one theme and unit with what has been reached by their year.
 *
 * @param theme what they are about
 * @param measure the kind of quantity
 * @param unit of both
 * @param aims at least one
 */
record TargetCard(Theme theme, Measure measure, String unit, List<Aim> aims) {

    /** More targets than this in one chart hide each other. */
    private static final int MOST = 40;

    private record Key(Theme theme, Measure measure, String unit) {}

    /**
     * The cards of all kinds that have targets.
     *
     * @param everything of those kinds, chosen or not; null where that is not known
     */
    static List<TargetCard> in(List<Kind> kinds, @Nullable List<Kind> everything) {
        Map<Key, List<Fact>> all = everything == null ? null : facts(everything);
        return facts(kinds).entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), all))
                .filter(card -> !card.aims().isEmpty())
                .toList();
    }

    private static TargetCard of(Key key, List<Fact> facts, @Nullable Map<Key, List<Fact>> all) {
        List<Aim> aims = Aim.in(facts, all == null ? null : all.getOrDefault(key, List.of()));
        return new TargetCard(key.theme(), key.measure(), key.unit(), aims);
    }

    private static Map<Key, List<Fact>> facts(List<Kind> kinds) {
        Map<Key, List<Fact>> facts = new LinkedHashMap<>();
        kinds.forEach(kind -> facts.computeIfAbsent(
                        new Key(kind.theme(), kind.measure(), kind.unit()), key -> new ArrayList<>())
                .addAll(kind.facts()));
        return facts;
    }

    /** What the card is found by. */
    String id() {
        return "targets-" + (theme + "-" + unit).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    ChartCard card(State state, Metrics metrics) {
        List<Aim> shown = aims.stream().limit(MOST).toList();
        Picture picture = AimChart.of(shown, measure, unit, together -> AimWords.beside(together, measure));
        List<Fact> facts = aims.stream()
                .flatMap(aim -> Stream.of(aim.target(), aim.reached()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<FigureRow> rows =
                facts.stream().flatMap(fact -> fact.mentions().stream()).toList();
        String detail = Texts.say("compare.targets.note")
                + (aims.size() > MOST
                        ? " " + Texts.say("compare.limit.targets", "shown", MOST, "all", aims.size())
                        : "");
        return new ChartCard(id(), Texts.say("compare.targets.title", "what", Titles.of(theme, measure, unit)), detail)
                .statuses(facts)
                .chart(
                        picture.configuration(),
                        picture.height(),
                        shown.stream()
                                .map(aim -> AimWords.sentence(aim, measure))
                                .collect(Collectors.joining(" ")))
                .under(new AimTable(aims, measure))
                .rows(rows, Files.of(id(), rows, state, metrics));
    }
}
