package org.aidboard.views.compare.table;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.Total;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Names;
import org.jspecify.annotations.Nullable;

/** What all rows come to in a year, or why they are not added. */
final class TotalCell extends NativeTableCell {

    private static final long serialVersionUID = 1;

    TotalCell(@Nullable Total total, Measure measure) {
        if (total != null) {
            show(total, measure);
        }
    }

    private void show(Total total, Measure measure) {
        switch (total) {
            case Total.Single single -> say("because", Texts.say("compare.table.single"));
            case Total.Sum sum -> say("change", Names.sign(sum.qualifier()) + Amounts.said(sum.quantity(), measure));
            case Total.Refused refused ->
                say(
                        "because",
                        Texts.say("compare.cell.refused", "reason", Texts.name("compare.refused", refused.reason())));
        }
    }

    private void say(String kind, String words) {
        Span span = new Span(words);
        span.addClassName(kind);
        add(span);
    }
}
