package org.aidboard.views.compare.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.pivot.Aim;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.EvidenceButton;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.facts.Said;

/** Targets beside what has been reached and how far that is, each number leading to its sentence. */
final class AimTable extends Div {

    private static final long serialVersionUID = 1;

    /** So many rows at first, and at each wish for more. */
    private static final int PORTION = 50;

    private static final List<String> COLUMNS = List.of(
            "compare.targets.party",
            "compare.targets.target",
            "compare.targets.year",
            "compare.targets.delivered",
            "compare.targets.distance");

    AimTable(List<Aim> aims, Measure measure) {
        addClassName("table-frame");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Texts.say("compare.targets.table"));
        NativeTable table = new NativeTable();
        table.addClassName("figure-table");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Texts.say(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        NativeButton more = new NativeButton();
        more.addClassNames("evidence-link", "portions-more");
        more.addClickListener(click -> show(table.getBody(), more, aims, measure));
        add(table, more);
        show(table.getBody(), more, aims, measure);
    }

    private static void show(NativeTableBody body, NativeButton more, List<Aim> aims, Measure measure) {
        int before = Math.toIntExact(body.getChildren().count());
        aims.stream().skip(before).limit(PORTION).forEach(aim -> body.add(row(aim, measure)));
        int left = aims.size() - before - PORTION;
        more.setText(Texts.say("parts.more", "count", left));
        more.setVisible(left > 0);
    }

    /** What the choice hides is not drawn, and yet one click away. */
    private static Component beyond(Aim aim) {
        Fact beyond = aim.beyond();
        return beyond == null ? new Span("–") : new EvidenceButton(beyond.first(), Said.of(beyond));
    }

    private static NativeTableRow row(Aim aim, Measure measure) {
        Fact reached = aim.reached();
        NativeTableCell delivered = new NativeTableCell();
        if (reached != null) {
            Span year = new Span(Captions.year(reached.figure().period()));
            year.addClassName("because");
            delivered.add(new EvidenceButton(reached.first(), Said.of(reached)), year);
        } else {
            delivered.add(beyond(aim));
        }
        return new NativeTableRow(
                new NativeTableCell(Captions.parties(aim.target().figure())),
                new NativeTableCell(new EvidenceButton(aim.target().first(), Said.of(aim.target()))),
                new NativeTableCell(Captions.year(aim.target().figure().period())),
                delivered,
                new NativeTableCell(AimWords.distance(aim, measure)));
    }
}
