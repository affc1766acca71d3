package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.DataSeriesItem;
import org.aidboard.metrics.Fact;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.facts.Said;

/**
 * A fact as a point of a chart. Its fields reach the browser as they are called here; the chart's templates read them.
 */
public final class FigurePoint extends DataSeriesItem {

    private static final long serialVersionUID = 1;

    /** The box beside the point, escaped. */
    private final String tip;
    /** What is written at the point, escaped. */
    private final String label;
    /** The same where there is little room, escaped. */
    private final String brief;
    /** The point in words, for those who do not see it. */
    private final String words;

    /** A fact at a place of the chart, with its number written beside it. */
    public FigurePoint(Fact fact, double x, Number y) {
        this(fact, x, y, Said.brief(fact), Said.brief(fact));
    }

    /** The same with labels of its own, a long and a short one. */
    public FigurePoint(Fact fact, double x, Number y, String label, String brief) {
        super(x, y);
        this.tip = Tip.of(fact);
        this.label = Tip.escape(label);
        this.brief = Tip.escape(brief);
        this.words = Tip.escape(Captions.line(fact.first()));
        setId(fact.first().key());
        setCursor("pointer");
    }

    String tip() {
        return tip;
    }

    String label() {
        return label;
    }

    String brief() {
        return brief;
    }

    String words() {
        return words;
    }
}
