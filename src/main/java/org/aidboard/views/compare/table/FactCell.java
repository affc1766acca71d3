package org.aidboard.views.compare.table;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import org.aidboard.figures.Check;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.Comparison.Cell;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Total;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.EvidenceButton;
import org.aidboard.views.parts.Portions;
import org.aidboard.views.parts.StatusMark;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Names;
import org.aidboard.views.wording.facts.Notes;
import org.aidboard.views.wording.facts.Said;
import org.jspecify.annotations.Nullable;

/** What is stated for a row and a year: each fact leading to its sentence, and what they come to. */
final class FactCell extends NativeTableCell {

    private static final long serialVersionUID = 1;

    /** So many are seen at first: more would push the other rows away. */
    private static final int FEW = 4;

    /** So many more at each wish. */
    private static final int MORE = 20;

    /**
     * A cell; empty where nothing is stated.
     *
     * @param statuses whether facts of several statuses may stand in it
     */
    FactCell(@Nullable Cell cell, boolean statuses) {
        if (cell == null) {
            return;
        }
        add(new Portions<>(cell.facts(), FEW, MORE, fact -> fact(fact, statuses)));
        total(cell);
    }

    private static Div fact(Fact fact, boolean statuses) {
        Div line = new Div(new EvidenceButton(fact.first(), Said.of(fact)));
        line.addClassName("cell-fact");
        if (statuses) {
            line.add(new StatusMark(fact.figure().status()));
        }
        Notes.of(fact, Notes::brief).forEach(note -> line.add(because(note)));
        Notes.checks(fact).forEach(check -> line.add(check(check)));
        return line;
    }

    private static Span check(Check check) {
        Span finding = new Span(Names.of(check));
        finding.setTitle(check.finding());
        finding.addClassNames("because", "check", check.passed() ? "check-passed" : "check-failed");
        return finding;
    }

    private void total(Cell cell) {
        Measure measure = cell.facts().getFirst().figure().measure();
        String words = switch (cell.total()) {
            case Total.Single single -> "";
            case Total.Sum sum ->
                Texts.say(
                        "compare.cell.together",
                        "amount",
                        Names.sign(sum.qualifier()) + Amounts.said(sum.quantity(), measure));
            case Total.Refused refused ->
                Texts.say("compare.cell.refused", "reason", Texts.name("compare.refused", refused.reason()));
        };
        if (!words.isEmpty()) {
            add(because(words));
        }
    }

    private static Span because(String words) {
        Span because = new Span(words);
        because.addClassName("because");
        return because;
    }
}
