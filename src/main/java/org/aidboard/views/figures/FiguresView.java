package org.aidboard.views.figures;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
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
import org.aidboard.views.live.Live;
import org.aidboard.views.live.LivePlace;
import org.aidboard.views.parts.Address;
import org.aidboard.views.parts.EmptyNote;
import org.aidboard.views.wording.Captions;

/** Every figure there is. */
@Route("figures")
@CssImport("./styles/figures.css")
public class FiguresView extends Div implements AfterNavigationObserver, HasDynamicTitle, LivePlace {

    private static final long serialVersionUID = 1;

    private static final String SORT = "sort";

    private final transient Metrics metrics;
    private final transient Live live;
    private final FilterBar filters = new FilterBar(
            // Documents are chosen below their own header.
            EnumSet.complementOf(EnumSet.of(FilterBar.Side.DOCUMENT)), key -> key, this::choose);
    private transient Look look = Look.START;
    private transient List<Object> seen = List.of();
    private final Span count = new Span();
    private final FigureGrid grid;
    private final PrintedRows printed = new PrintedRows();
    private final LookButton looks = new LookButton(this::look);
    private final EmptyNote nothing = new EmptyNote(Texts.say("figures.none"), Texts.say("figures.none.way"));
    private final EmptyNote refused = new EmptyNote(Texts.say("filters.refused"), "");

    FiguresView(Metrics metrics, Live live) {
        this.metrics = metrics;
        this.live = live;
        addClassName("figures-place");
        grid = new FigureGrid(metrics, new FilterRow(metrics, this::choose), this::sort);
        GridFrame frame = new GridFrame();
        frame.add(grid);
        frame.onMeasured(event -> {
            grid.fit(event.width());
            show(look);
        });
        count.setId("figure-count");
        count.getElement().setAttribute("role", "status");
        Paragraph lead = new Paragraph(Texts.say("figures.lead"));
        lead.addClassName("lead");
        Header header = new Header(new H1(Texts.say("figures.title")), lead);
        header.addClassName("place-header");
        Div tools = new Div(looks, new DownloadButton("figures", metrics, this::offer));
        tools.addClassName("result-tools");
        Div bar = new Div(count, tools);
        bar.addClassName("result-bar");
        add(header, filters, bar, refused, nothing, frame, printed);
    }

    @Override
    public String getPageTitle() {
        return Texts.title(Texts.say("figures.title"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live.watch(attached, this);
    }

    @Override
    public boolean isStale() {
        return !seen.equals(seen(grid.selection()));
    }

    @Override
    public void refresh() {
        show(grid.selection(), grid.order());
    }

    /** Figures are only added, so nothing has changed where no count has. */
    private List<Object> seen(Selection selection) {
        return List.of(
                metrics.facets(selection).withoutDocuments(), metrics.count(selection), metrics.count(Selection.ALL));
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
            show(look(event));
            refused.setVisible(false);
        } catch (BadParameter bad) {
            show(Selection.ALL, Order.TEXT);
            show(Look.START);
            refused.say(Refusals.say(bad));
            refused.setVisible(true);
        }
    }

    /** What the address says. A link of the page says nothing of columns: there the reader's last choice stays. */
    private Look look(AfterNavigationEvent event) {
        Look said = Look.parse(event.getLocation().getQueryParameters().getParameters());
        UI ui = UI.getCurrent();
        Look last = ComponentUtil.getData(ui, Look.class);
        if (event.isRefreshEvent()
                || last == null
                || !said.equals(Look.START)
                || event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY) {
            ComponentUtil.setData(ui, Look.class, said);
            return said;
        }
        Address.of(ui).replace(ui, last.print());
        return last;
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
        printed.show(metrics.figures(grid.selection(), order, 0, PrintedRows.MOST));
        Address.of(ui).change(ui, Map.of(SORT, order.equals(Order.TEXT) ? List.of() : List.of(order.print())));
    }

    private void look(Look chosen) {
        UI ui = UI.getCurrent();
        ComponentUtil.setData(ui, Look.class, chosen);
        Address.of(ui).change(ui, chosen.print());
        show(chosen);
    }

    private void show(Look shown) {
        look = shown;
        grid.show(shown);
        looks.show(shown, grid.fields());
    }

    private void show(Selection selection, Order order) {
        seen = seen(selection);
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
        grid.show(selection, order);
        printed.show(metrics.figures(selection, order, 0, PrintedRows.MOST));
    }
}
