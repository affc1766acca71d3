package org.aidboard.views.evidence;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.SelectionParameters;
import org.aidboard.views.language.Texts;

/** Where to go on from a figure: into its document, and beside the others of its kind. */
final class Ways extends Div {

    private static final long serialVersionUID = 1;

    Ways(FigureRow row) {
        addClassName("ways");
        Anchor text = new Anchor(
                "documents/" + row.document().key() + "?figure=" + row.key(), Texts.say("evidence.fullText"));
        text.setId("evidence-full-text");
        text.addClassName("button-link");
        String alike = new QueryParameters(SelectionParameters.print(alike(row.figure()))).getQueryString();
        Anchor compare = new Anchor("compare?" + alike, Texts.say("evidence.compare"));
        compare.setId("evidence-compare");
        add(text, compare);
    }

    /** What may stand on one axis with a figure: the same theme, measure, unit and status. */
    private static Selection alike(Figure figure) {
        Selection theme = Selection.ALL.withThemes(Set.of(figure.theme()));
        return figure.quantity() == null
                ? theme
                : theme.withMeasures(Set.of(figure.measure()))
                        .withUnits(Set.of(figure.quantity().unit()))
                        .withStatuses(Set.of(figure.status()));
    }
}
