package org.aidboard.views.parts;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.FigureRow;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;

/** One number that stands for many, leading to its sentence. */
public final class NumberCard extends NativeButton {

    private static final long serialVersionUID = 1;

    /** A card under a heading such as 'Most given'. */
    public NumberCard(String heading, FigureRow row) {
        Figure figure = row.figure();
        addClassName("number-card");
        getElement().setAttribute("data-figure", row.key());
        setTitle(Amounts.full(figure));
        String parties = Captions.parties(figure);
        add(
                part("number-heading", heading),
                part("number-value", Amounts.said(figure)),
                part("number-context", Captions.year(figure.period()) + (parties.isEmpty() ? "" : " · " + parties)),
                new StatusMark(figure.status()));
        addClickListener(click -> OpenEvidence.request(this, row.key()));
    }

    private static Span part(String kind, String words) {
        Span part = new Span(words);
        part.addClassName(kind);
        return part;
    }
}
