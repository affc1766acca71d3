package org.aidboard.views.compare.cards;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.pivot.Dimension;
import org.aidboard.metrics.pivot.Pair;
import org.aidboard.metrics.pivot.Pivot;
import org.aidboard.views.charts.across.ColumnsAcross;
import org.aidboard.views.charts.across.Dumbbell;
import org.aidboard.views.charts.across.LinesAcross;
import org.aidboard.views.charts.across.MarkersAcross;
import org.aidboard.views.charts.across.Picture;
import org.aidboard.views.charts.across.Stacks;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.facts.Summaries;

/**
 * A kind of figure drawn in the form wanted, or in the nearest that is honest, and why.
 *
 * @param picture the chart
 * @param notes what must be known to read it
 * @param summary the chart in words
 */
record Drawing(Picture picture, List<String> notes, String summary) {

    private static final Set<Measure> NO_COLUMNS = EnumSet.of(Measure.PERCENT, Measure.RANK);

    static Drawing of(Kind kind, List<Fact> facts, Events events, State state) {
        List<Fact> beside = events.of(kind.theme());
        return switch (state.form()) {
            case CHANGE -> change(kind, state).orElseGet(() -> auto(kind, facts, beside, "compare.form.no.change"));
            case LINES ->
                LinesAcross.suit(facts)
                        ? lines(kind, facts, beside)
                        : auto(kind, facts, beside, "compare.form.no.lines");
            case STACKED ->
                kind.status() == Status.TARGET
                        ? auto(kind, facts, beside, "compare.form.no.targets")
                        : columns(kind, facts, beside, true);
            case COLUMNS ->
                kind.status() == Status.TARGET
                        ? auto(kind, facts, beside, "compare.form.no.targets")
                        : columns(kind, facts, beside, false);
            case AUTO, TARGETS -> auto(kind, facts, beside, "");
        };
    }

    /** Aims and shares are markers, never columns of achievement. */
    private static Drawing auto(Kind kind, List<Fact> facts, List<Fact> events, String why) {
        List<String> notes = notes(why);
        if (LinesAcross.suit(facts)
                && (NO_COLUMNS.contains(kind.measure()) || kind.years().size() > 3)) {
            Drawing lines = lines(kind, facts, events);
            notes.addAll(lines.notes());
            return new Drawing(lines.picture(), notes, lines.summary());
        }
        if (kind.status() == Status.TARGET || NO_COLUMNS.contains(kind.measure())) {
            notes.addAll(Stacks.of(facts).refusals());
            return new Drawing(
                    MarkersAcross.of(facts, kind.measure(), kind.unit(), events), notes, Summaries.of(facts));
        }
        Drawing columns = columns(kind, facts, events, false);
        notes.addAll(columns.notes());
        return new Drawing(columns.picture(), notes, columns.summary());
    }

    private static Drawing lines(Kind kind, List<Fact> facts, List<Fact> events) {
        return new Drawing(
                LinesAcross.of(facts, kind.measure(), kind.unit(), events),
                Stacks.of(facts).refusals(),
                Summaries.of(facts));
    }

    private static Drawing columns(Kind kind, List<Fact> facts, List<Fact> events, boolean stacked) {
        ColumnsAcross columns = new ColumnsAcross(facts, kind.measure(), kind.unit(), stacked);
        if (!columns.fit()) {
            return new Drawing(
                    MarkersAcross.of(facts, kind.measure(), kind.unit(), events),
                    Stream.concat(Stream.of(Texts.say("compare.form.no.columns")), columns.stacks().refusals().stream())
                            .toList(),
                    Summaries.of(facts));
        }
        return new Drawing(columns.picture(events), columns.stacks().refusals(), Summaries.of(facts));
    }

    private static Optional<Drawing> change(Kind kind, State state) {
        Pivot pivot = Pivot.of(new Comparison(kind.years(), kind.lines()), Dimension.ALL);
        Integer before = state.before();
        Integer after = state.after();
        Optional<Pair> pair = before == null || after == null
                ? Pair.best(pivot, before, after)
                : Optional.of(new Pair(before, after));
        return pair.flatMap(years -> {
            List<Pivot.Row> rows = Dumbbell.rows(pivot, years);
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Drawing(
                            Dumbbell.of(rows, years, kind.measure(), kind.unit()),
                            List.of(Texts.say(
                                    "compare.form.change.note",
                                    "from",
                                    String.valueOf(years.from()),
                                    "to",
                                    String.valueOf(years.to()),
                                    "left",
                                    pivot.rows().size() - rows.size())),
                            ChangeWords.of(rows, years, kind)));
        });
    }

    private static List<String> notes(String why) {
        List<String> notes = new ArrayList<>();
        if (!why.isEmpty()) {
            notes.add(Texts.say(why));
        }
        return notes;
    }
}
