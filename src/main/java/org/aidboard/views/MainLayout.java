package org.aidboard.views;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.List;
import java.util.Map;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.charts.ChartWords;
import org.aidboard.views.evidence.EvidencePanel;
import org.aidboard.views.language.LanguageSwitch;
import org.aidboard.views.language.Texts;
import org.aidboard.views.overview.OverviewView;
import org.aidboard.views.parts.Address;
import org.aidboard.views.parts.OpenEvidence;
import org.jspecify.annotations.Nullable;

/** The frame of every place: the brand, the ways to the places, and the panel with the sentence behind a figure. */
@Layout
@CssImport("./styles/tokens.css")
@CssImport("./styles/page.css")
@CssImport("./styles/cards.css")
@CssImport("./styles/status.css")
@CssImport("./styles/tables.css")
@CssImport("./styles/evidence.css")
@CssImport("./styles/documents.css")
@CssImport("./styles/filters.css")
@CssImport("./styles/compare.css")
@CssImport("./styles/print.css")
@JsModule("./charts.js")
@JsModule("./live.js")
@JsModule("./print.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    /** Alike in every language. */
    private static final String NAME = "Aidboard";

    private final transient Metrics metrics;
    private final Main main = new Main();
    private final PlacesNav places = new PlacesNav();
    private final EvidencePanel evidence = new EvidencePanel(this::closed);

    MainLayout(Metrics metrics) {
        this.metrics = metrics;
        addClassName("page");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(), printLine(), main, new Footer(new Span(Texts.say("layout.creed"))), evidence);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ChartWords.speak(attached.getUI());
        // Here and not for the whole application: a chart in a frame of others needs no open line.
        attached.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        Registration wishes = OpenEvidence.listen(attached.getUI(), this::open);
        addDetachListener(gone -> wishes.remove());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI ui = UI.getCurrent();
        Address address = Address.of(ui);
        address.arrive(event.getLocation());
        places.arrive(event.getLocation().getFirstSegment());
        address.parameter(Address.FIGURE).ifPresentOrElse(this::show, evidence::close);
    }

    private void open(String key) {
        UI ui = UI.getCurrent();
        Address.of(ui).change(ui, Map.of(Address.FIGURE, List.of(key)));
        show(key);
    }

    private void show(String key) {
        metrics.figure(key)
                .ifPresentOrElse(
                        row -> metrics.text(row.document().key())
                                .ifPresentOrElse(text -> evidence.show(row, text), evidence::missing),
                        evidence::missing);
    }

    private void closed() {
        UI ui = UI.getCurrent();
        Address.of(ui).replace(ui, Map.of(Address.FIGURE, List.of()));
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#main", Texts.say("layout.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        return skip;
    }

    /** On paper the browser writes there where and when the page was. */
    private static Div printLine() {
        Div line = new Div();
        line.addClassName("print-line");
        return line;
    }

    private Header header() {
        Image mark = new Image("icons/aidboard.svg", "");
        mark.addClassName("brand-mark");
        RouterLink brand = new RouterLink(OverviewView.class);
        brand.add(mark, new Span(NAME));
        brand.addClassName("brand");
        Header header = new Header(brand, places, new LanguageSwitch());
        header.addClassName("page-header");
        return header;
    }
}
