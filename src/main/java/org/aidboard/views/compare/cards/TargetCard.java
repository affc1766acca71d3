package org.aidboard.views.compare.cards;

import java.util.AbstractList;
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
import org.aidboard.views.parts.Behind;
import org.aidboard.views.parts.ChartCard;
import org.jspecify.annotations.Nullable;

/**
 * Targets of one theme and unit with what has been reached by their year.
 *
 * @param theme what they are about
 * @param measure the kind of quantity
 * @param unit of both
 * @param lines of all statuses, some of them targets
 * @param all the same whatever else was chosen; null where that is not known
 */
record TargetCard(
        Theme theme,
        Measure measure,
        String unit,
        List<Line> lines,
        @Nullable List<Line> all) {

    /** More targets than this in one chart hide each other. */
    private static final int MOST = 40;

    private record Key(Theme theme, Measure measure, String unit) {}

    /**
     * The cards of all kinds that have targets.
     *
     * @param everything of those kinds, chosen or not; null where that is not known
     */
    static List<TargetCard> in(List<Kind> kinds, @Nullable List<Kind> everything) {
        Map<Key, List<Line>> all = everything == null ? null : lines(everything);
        return lines(kinds).entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), all))
                .filter(card -> card.targets().findAny().isPresent())
                .toList();
    }

    private static TargetCard of(Key key, List<Line> lines, @Nullable Map<Key, List<Line>> all) {
        return new TargetCard(
                key.theme(), key.measure(), key.unit(), lines, all == null ? null : all.getOrDefault(key, List.of()));
    }

    private static Map<Key, List<Line>> lines(List<Kind> kinds) {
        Map<Key, List<Line>> lines = new LinkedHashMap<>();
        kinds.forEach(kind -> lines.computeIfAbsent(
                        new Key(kind.theme(), kind.measure(), kind.unit()), key -> new ArrayList<>())
                .addAll(kind.lines()));
        return lines;
    }

    private Stream<Line> targets() {
        return lines.stream().filter(line -> line.key().status() == Status.TARGET);
    }

    /** Each found when it is looked at: only what the same party has reached matters to it. */
    private List<Aim> aims() {
        List<Fact> targets = targets().flatMap(Line::facts).toList();
        return new AbstractList<>() {
            @Override
            public Aim get(int index) {
                Fact target = targets.get(index);
                List<Line> known = all;
                return Aim.of(target, ofSameParty(target, lines), known == null ? null : ofSameParty(target, known));
            }

            @Override
            public int size() {
                return targets.size();
            }
        };
    }

    private static List<Fact> ofSameParty(Fact target, List<Line> lines) {
        return lines.stream()
                .filter(line ->
                        Objects.equals(line.key().provider(), target.figure().provider())
                                && Objects.equals(
                                        line.key().recipient(), target.figure().recipient()))
                .flatMap(Line::facts)
                .toList();
    }

    /** What the card is found by. */
    String id() {
        return "targets-" + (theme + "-" + unit).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    ChartCard card(State state, Metrics metrics) {
        List<Aim> aims = aims();
        List<Aim> shown = aims.stream().limit(MOST).toList();
        Picture picture = AimChart.of(shown, measure, unit, together -> AimWords.beside(together, measure));
        List<Fact> facts = shown.stream()
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
        int size = aims.size() > MOST
                ? Math.max(rows.size() + 1, targets().mapToInt(Line::size).sum())
                : rows.size();
        return new ChartCard(id(), Texts.say("compare.targets.title", "what", Titles.of(theme, measure, unit)), detail)
                .statuses(facts)
                .chart(
                        picture.configuration(),
                        picture.height(),
                        shown.stream()
                                .map(aim -> AimWords.sentence(aim, measure))
                                .collect(Collectors.joining(" ")))
                .under(new AimTable(aims, measure))
                .rows(new Behind(rows, size), Files.of(id(), rows, state, metrics));
    }
}
