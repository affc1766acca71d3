package org.aidboard.views.overview;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.aidboard.metrics.Coverage;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.documents.DocumentsView;
import org.aidboard.views.language.Texts;
import org.aidboard.views.live.Live;
import org.aidboard.views.live.LivePlace;
import org.aidboard.views.live.Renewal;
import org.aidboard.views.parts.EmptyNote;
import org.aidboard.views.wording.Captions;
import org.jspecify.annotations.Nullable;

/** What the documents say, at a glance. */
@Route("")
public class OverviewView extends Div implements AfterNavigationObserver, HasDynamicTitle, LivePlace {

    private static final long serialVersionUID = 1;

    private final transient Metrics metrics;
    private final transient Live live;
    private transient @Nullable Coverage seen;

    OverviewView(Metrics metrics, Live live) {
        this.metrics = metrics;
        this.live = live;
        addClassName("overview");
    }

    @Override
    public String getPageTitle() {
        return Texts.title(Texts.say("layout.overview"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live.watch(attached, this);
    }

    @Override
    public boolean isStale() {
        return !metrics.coverage().equals(seen);
    }

    @Override
    public void refresh() {
        Coverage coverage = metrics.coverage();
        seen = coverage;
        Renewal.of(this, content(coverage));
    }

    private List<Component> content(Coverage coverage) {
        if (coverage.figures() == 0) {
            return List.of(
                    header(coverage),
                    new EmptyNote(
                            Texts.say("overview.none"),
                            Texts.say("overview.none.why"),
                            new RouterLink(Texts.say("overview.none.way"), DocumentsView.class)));
        }
        Shown shown = new Shown(metrics);
        KeyNumbers numbers = new KeyNumbers(metrics);
        Div cards = new Div();
        cards.addClassName("cards");
        Sections.cards(shown).forEach(cards::add);
        return List.of(
                header(coverage), numbers, cards, new H2(Texts.say("overview.rest")), new RestSection(metrics, shown));
    }

    private static Component header(Coverage coverage) {
        Paragraph reach = new Paragraph(Captions.coverage(coverage));
        reach.setId("coverage");
        reach.addClassName("lead");
        Header header = new Header(new H1(Texts.say("overview.title")), reach);
        header.addClassName("place-header");
        return header;
    }
}
