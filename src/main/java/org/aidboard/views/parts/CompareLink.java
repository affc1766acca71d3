package org.aidboard.views.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.SelectionParameters;
import org.aidboard.views.language.Texts;

/** The way into the comparison. */
public final class CompareLink extends Anchor {

    private static final long serialVersionUID = 1;

    /** To what is selected. */
    public CompareLink(Selection selection) {
        super(
                "compare?" + new QueryParameters(SelectionParameters.print(selection)).getQueryString(),
                Texts.say("parts.compare"));
    }

    /** To what may stand on one axis with a figure: the same theme, measure, unit and status. */
    public static CompareLink alike(Figure figure) {
        Selection theme = Selection.ALL.withThemes(Set.of(figure.theme()));
        return new CompareLink(
                figure.quantity() == null
                        ? theme
                        : theme.withMeasures(Set.of(figure.measure()))
                                .withUnits(Set.of(figure.quantity().unit()))
                                .withStatuses(Set.of(figure.status())));
    }
}
