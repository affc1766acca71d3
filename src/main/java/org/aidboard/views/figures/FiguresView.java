package org.aidboard.views.figures;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.aidboard.metrics.BadParameter;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.views.downloads.DownloadButton;
import org.aidboard.views.downloads.Offer;
import org.aidboard.views.filters.Chosen;
import org.aidboard.views.filters.FilterBar;
import org.aidboard.views.filters.Refusals;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.Address;
import org.aidboard.views.parts.EmptyNote;
import org.aidboard.views.wording.Captions;

/** Every figure there is. */
@Route("figures")
public class FiguresView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private static final String SORT = "sort";

    private final transient Metrics metrics;
    private final FilterBar filters = new FilterBar(EnumSet.allOf(FilterBar.Side.class), this::choose);
    private final Span count = new Span();
    private final FigureGrid grid;
    private final EmptyNote nothing = new EmptyNote(Texts.say("figures.none"), Texts.say("figures.none.way"));
    private final EmptyNote refused = new EmptyNote(Texts.say("filters.refused"), "");

    FiguresView(Metrics metrics) {
        this.metrics = metrics;
        addClassName("figures-place");
        grid = new FigureGrid(metrics, this::sort);
        count.setId("figure-count");
        count.getElement().setAttribute("role", "status");
        Paragraph lead = new Paragraph(Texts.say("figures.lead"));
        lead.addClassName("lead");
        Header header = new Header(new H1(Texts.say("figures.title")), lead);
        header.addClassName("place-header");
        Div bar = new Div(count, new DownloadButton("figures", metrics, this::offer));
        bar.addClassName("result-bar");
        add(header, filters, bar, refused, nothing, grid);
    }

    @Override
    public String getPageTitle() {
        return Texts.title(Texts.say("figures.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        try {
            Order order = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(SORT)
                    .map(Order::parse)
                    .orElse(Order.TEXT);
            show(Chosen.in(event.getLocation()), order);
            refused.setVisible(false);
        } catch (BadParameter bad) {
            show(Selection.ALL, Order.TEXT);
            refused.say(Refusals.say(bad));
            refused.setVisible(true);
        }
    }

    private Offer offer() {
        return Offer.of(count.getText(), grid.selection(), grid.order());
    }

    private void choose(Selection selection) {
        Chosen.put(UI.getCurrent(), selection);
        show(selection, grid.order());
    }

    private void sort(Order order) {
        UI ui = UI.getCurrent();
        Address.of(ui).change(ui, Map.of(SORT, order.equals(Order.TEXT) ? List.of() : List.of(order.print())));
    }

    private void show(Selection selection, Order order) {
        filters.show(selection, metrics.facets(selection));
        int found = metrics.count(selection);
        count.setText(
                selection.equals(Selection.ALL)
                        ? Captions.counted(found, "figure")
                        : Texts.say(
                                "figures.found",
                                "found",
                                Captions.counted(found, "figure"),
                                "all",
                                metrics.count(Selection.ALL)));
        nothing.setVisible(found == 0);
        grid.setVisible(found > 0);
        grid.show(selection, order);
    }
}
