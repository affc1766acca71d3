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

    /** The cards of all kinds that have targets. */
    static List<TargetCard> in(List<Kind> kinds) {
        Map<Key, List<Fact>> facts = new LinkedHashMap<>();
        kinds.forEach(kind -> facts.computeIfAbsent(
                        new Key(kind.theme(), kind.measure(), kind.unit()), key -> new ArrayList<>())
                .addAll(kind.facts()));
        return facts.entrySet().stream()
                .map(entry -> new TargetCard(
                        entry.getKey().theme(),
                        entry.getKey().measure(),
                        entry.getKey().unit(),
                        Aim.in(entry.getValue())))
                .filter(card -> !card.aims().isEmpty())
                .toList();
    }

    /** What the card is found by. */
    String id() {
        return "targets-" + (theme + "-" + unit).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    ChartCard card(State state, Metrics metrics) {
        List<Aim> shown = aims.stream().limit(MOST).toList();
        Picture picture = AimChart.of(shown, measure, unit, aim -> AimWords.beside(aim, measure));
        List<Fact> facts = shown.stream()
                .flatMap(aim -> Stream.of(aim.target(), aim.reached()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<FigureRow> rows =
                facts.stream().flatMap(fact -> fact.mentions().stream()).toList();
        String detail = Texts.say("compare.targets.note")
                + (aims.size() > MOST
                        ? " " + Texts.say("compare.limit.points", "shown", MOST, "all", aims.size())
                        : "");
        return new ChartCard(id(), Texts.say("compare.targets.title", "what", Titles.of(theme, measure, unit)), detail)
                .statuses(facts)
                .chart(
                        picture.configuration(),
                        picture.height(),
                        shown.stream()
                                .map(aim -> AimWords.sentence(aim, measure))
                                .collect(Collectors.joining(" ")))
                .under(new AimTable(shown, measure))
                .rows(rows, Files.of(id(), rows, state, metrics));
    }
}
