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
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Line;
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
 * @param lines of all statuses, some of them targets
 */
record TargetCard(Theme theme, Measure measure, String unit, List<Line> lines) {

    /** More targets than this in one chart hide each other. */
    private static final int MOST = 40;

    private record Key(Theme theme, Measure measure, String unit) {}

    /** The cards of all kinds that have targets. */
    static List<TargetCard> in(List<Kind> kinds) {
        Map<Key, List<Line>> lines = new LinkedHashMap<>();
        kinds.forEach(kind -> lines.computeIfAbsent(
                        new Key(kind.theme(), kind.measure(), kind.unit()), key -> new ArrayList<>())
                .addAll(kind.lines()));
        return lines.entrySet().stream()
                .map(entry -> new TargetCard(
                        entry.getKey().theme(),
                        entry.getKey().measure(),
                        entry.getKey().unit(),
                        entry.getValue()))
                .filter(card -> card.targets().findAny().isPresent())
                .toList();
    }

    private Stream<Line> targets() {
        return lines.stream().filter(line -> line.key().status() == Status.TARGET);
    }

    /** Only what the same party has reached is looked at. */
    private List<Aim> aims() {
        return targets()
                .flatMap(target -> target.facts()
                        .map(fact -> Aim.of(
                                fact,
                                () -> lines.stream()
                                        .filter(line -> Objects.equals(
                                                        line.key().provider(),
                                                        target.key().provider())
                                                && Objects.equals(
                                                        line.key().recipient(),
                                                        target.key().recipient()))
                                        .flatMap(Line::facts))))
                .limit(MOST)
                .toList();
    }

    /** What the card is found by. */
    String id() {
        return "targets-" + (theme + "-" + unit).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    ChartCard card(State state, Metrics metrics) {
        List<Aim> shown = aims();
        int all = targets().mapToInt(Line::factCount).sum();
        Picture picture = AimChart.of(shown, measure, unit, aim -> AimWords.beside(aim, measure));
        List<Fact> facts = shown.stream()
                .flatMap(aim -> Stream.of(aim.target(), aim.reached()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<FigureRow> rows =
                facts.stream().flatMap(fact -> fact.mentions().stream()).toList();
        String detail = Texts.say("compare.targets.note")
                + (all > MOST ? " " + Texts.say("compare.limit.points", "shown", MOST, "all", all) : "");
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
