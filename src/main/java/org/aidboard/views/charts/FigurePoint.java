package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import java.util.List;
import java.util.stream.Collectors;
import org.aidboard.metrics.Fact;
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
        this(fact, x, y, Tip.of(fact), label, brief, Said.line(fact));
    }

    private FigurePoint(Fact fact, double x, Number y, String tip, String label, String brief, String words) {
        super(x, y);
        this.tip = tip;
        this.label = Tip.escape(label);
        this.brief = Tip.escape(brief);
        this.words = Tip.escape(words);
        setId(fact.first().key());
        setCursor("pointer");
        if (label.isEmpty() && brief.isEmpty()) {
            // An empty label still takes room, and others that meet it are left away.
            setDataLabels(new DataLabels(false));
        }
    }

    /** Facts whose values are one point together: it says so, says each of them, and leads to the first. */
    public static FigurePoint of(List<Fact> facts, String sum, double x, Number y, String label) {
        Fact first = facts.getFirst();
        if (facts.size() == 1) {
            return new FigurePoint(first, x, y, label, label);
        }
        String words = facts.stream().map(Said::line).collect(Collectors.joining("; ", sum + ": ", ""));
        return new FigurePoint(first, x, y, Tip.of(sum, facts), label, label, words);
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
