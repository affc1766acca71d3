package org.aidboard.views.compare;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.BadParameter;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.views.filters.Chosen;
import org.aidboard.views.filters.FilterBar;
import org.aidboard.views.filters.FilterBar.Side;
import org.aidboard.views.parts.EmptyNote;
import org.aidboard.views.wording.Captions;

/** Years side by side, and countries. */
@Route("compare")
@PageTitle("Compare · Aidboard")
public class CompareView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    /** More charts than this compare nothing any more. */
    private static final int MOST = 12;

    private final transient Metrics metrics;
    private final FilterBar filters = new FilterBar(
            EnumSet.of(Side.THEME, Side.UNIT, Side.PROVIDER, Side.RECIPIENT, Side.STATUS, Side.YEARS), this::choose);
    private final Span count = new Span();
    private final Div blocks = new Div();

    CompareView(Metrics metrics) {
        this.metrics = metrics;
        addClassName("compare");
        count.setId("comparison-count");
        count.getElement().setAttribute("role", "status");
        blocks.addClassName("cards");
        Paragraph lead = new Paragraph(
                "What has one unit and one status stands together; nothing else is ever put on one axis.");
        lead.addClassName("lead");
        Header header = new Header(new H1("Compare across years"), lead);
        header.addClassName("place-header");
        Div bar = new Div(count);
        bar.addClassName("result-bar");
        add(header, filters, bar, blocks);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        try {
            show(Chosen.in(event.getLocation()));
        } catch (BadParameter bad) {
            show(Selection.ALL);
            blocks.addComponentAsFirst(new EmptyNote("This address cannot be read.", String.valueOf(bad.getMessage())));
        }
    }

    private void choose(Selection selection) {
        Chosen.put(UI.getCurrent(), selection);
        show(selection);
    }

    private void show(Selection selection) {
        Selection numbers = selection.measures().isEmpty()
                ? selection.withMeasures(EnumSet.complementOf(EnumSet.of(Measure.MILESTONE)))
                : selection;
        filters.show(selection, metrics.facets(numbers));
        List<Kind> kinds = Kind.in(metrics.compare(numbers));
        blocks.removeAll();
        kinds.stream()
                .limit(MOST)
                .map(kind -> ComparisonBlock.of(kind, numbers, metrics))
                .forEach(blocks::add);
        count.setText(Captions.counted(kinds.size(), "comparison")
                + (kinds.size() > MOST
                        ? ", the first " + MOST + " shown: choose a theme or unit to see the others"
                        : ""));
        if (kinds.isEmpty()) {
            blocks.add(new EmptyNote("Nothing to compare.", "No figure matches. Take a filter away."));
        }
    }
}
