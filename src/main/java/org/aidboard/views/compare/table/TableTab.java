package org.aidboard.views.compare.table;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.money.Rate;
import org.aidboard.metrics.pivot.Dimension;
import org.aidboard.metrics.pivot.Pivot;
import org.aidboard.views.compare.controls.ChangeYears;
import org.aidboard.views.compare.controls.Paging;
import org.aidboard.views.compare.controls.Segments;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.language.Texts;
import org.aidboard.views.live.Renewal;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.facts.Said;

/** The selection as a table: rows by whatever one wants to tell apart, years across, page by page. */
public final class TableTab extends Div {

    private static final long serialVersionUID = 1;

    private static final int ROWS = 50;

    /** More years than this are read by nobody; the latest are shown. */
    private static final int YEARS = 30;

    /** So many amounts without a rate are named, the others counted. */
    private static final int NAMED = 5;

    private final transient Consumer<State> changed;
    private transient State state = State.START;
    private final Segments<Dimension> rows =
            new Segments<>("row-choice", Texts.say("compare.rows"), one -> Texts.name("compare.rows", one), this::turn);
    private final ChangeYears years;
    private final Div bar;

    public TableTab(Consumer<State> changed) {
        this.changed = changed;
        this.years = new ChangeYears((from, to) -> changed.accept(state.withChange(from, to)));
        this.bar = new Div(named(Texts.say("compare.rows"), rows), years);
        bar.addClassName("tab-bar");
        addClassName("table-tab");
    }

    /** Shows a comparison as a state wants it. */
    public void show(State shown, Comparison comparison) {
        if (!shown.equals(state)) {
            removeAll();
        }
        state = shown;
        Pivot pivot = Pivot.of(mostFirst(comparison), state.rows());
        rows.show(Dimension.ALL, state.rows());
        years.show(pivot.years(), state.before(), state.after());
        List<Integer> all = pivot.years();
        List<Integer> some = all.subList(Math.max(0, all.size() - YEARS), all.size());
        Paging paging =
                new Paging(state.page(), ROWS, pivot.rows().size(), page -> changed.accept(state.withPage(page)));
        List<Pivot.Row> page =
                pivot.rows().stream().skip(paging.from()).limit(ROWS).toList();
        Renewal.of(
                this,
                List.of(
                        bar,
                        note(all.size() > YEARS, comparison.terms()),
                        unconverted(comparison),
                        new PivotTable(pivot, some, page, state),
                        paging));
    }

    /** In the order of the charts, events last. */
    private static Comparison mostFirst(Comparison comparison) {
        Stream<Comparison.Line> numbers = Kind.in(comparison).stream().flatMap(kind -> kind.lines().stream());
        Stream<Comparison.Line> events =
                comparison.lines().stream().filter(line -> line.key().unit() == null);
        return new Comparison(comparison.years(), Stream.concat(numbers, events).toList(), comparison.terms());
    }

    private static Paragraph note(boolean cut, Terms terms) {
        Paragraph note = new Paragraph(Texts.say("compare.table.note")
                + (cut ? " " + Texts.say("compare.table.cut", "count", YEARS) : "")
                + (terms.currency() == null ? "" : " " + Texts.say("compare.table.rates", "source", Rate.SOURCE)));
        note.addClassName("detail");
        return note;
    }

    /** By name, what is in no sum of the currency asked for. */
    private static Paragraph unconverted(Comparison comparison) {
        List<Fact> without = comparison.withoutRate();
        Paragraph note = new Paragraph(Texts.say(
                "compare.table.norate",
                "currency",
                String.valueOf(comparison.terms().currency()),
                "named",
                without.stream().limit(NAMED).map(TableTab::named).collect(Collectors.joining("; ")),
                "others",
                Math.max(0, without.size() - NAMED)));
        note.setId("without-rate");
        note.addClassName("detail");
        note.setVisible(!without.isEmpty());
        return note;
    }

    private static String named(Fact fact) {
        return Stream.of(
                        Said.of(fact),
                        Captions.parties(fact.figure()),
                        Captions.year(fact.figure().period()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Div named(String name, Segments<?> segments) {
        Div label = new Div(name);
        label.addClassName("control-name");
        return new Div(label, segments);
    }

    private void turn(Dimension one) {
        EnumSet<Dimension> by = EnumSet.noneOf(Dimension.class);
        by.addAll(state.rows());
        if (!by.remove(one)) {
            by.add(one);
        }
        changed.accept(state.with(new ArrayList<>(by)));
    }
}
