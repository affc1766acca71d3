package org.aidboard.views.documents;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.store.Problem;
import org.aidboard.store.StoredDocument;
import org.aidboard.views.downloads.DownloadButton;
import org.aidboard.views.downloads.Offer;
import org.aidboard.views.language.Texts;
import org.aidboard.views.live.Live;
import org.aidboard.views.live.LivePlace;
import org.aidboard.views.live.Renewal;
import org.aidboard.views.parts.EmptyNote;
import org.aidboard.views.parts.Original;
import org.aidboard.views.wording.Captions;

/** The documents that were read, and the files that could not be. */
@Route("documents")
public class DocumentsView extends Div implements AfterNavigationObserver, HasDynamicTitle, LivePlace {

    private static final long serialVersionUID = 1;

    private static final int AT_ONCE = 100;

    private final transient Metrics metrics;
    private final transient Live live;
    private transient List<Object> seen = List.of();
    private int listed = AT_ONCE;

    DocumentsView(Metrics metrics, Live live) {
        this.metrics = metrics;
        this.live = live;
        addClassName("documents");
    }

    @Override
    public String getPageTitle() {
        return Texts.title(Texts.say("documents.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        listed = AT_ONCE;
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live.watch(attached, this);
    }

    @Override
    public boolean isStale() {
        return !seen.equals(seen());
    }

    private List<Object> seen() {
        return List.of(metrics.coverage(), metrics.problems());
    }

    @Override
    public void refresh() {
        seen = seen();
        List<StoredDocument> documents = metrics.documents();
        Paragraph lead = new Paragraph(Texts.say("documents.lead"));
        lead.addClassName("lead");
        Header header = new Header(new H1(Texts.say("documents.title")), lead);
        header.addClassName("place-header");
        Div bar = new Div(new DownloadButton(
                "documents",
                metrics,
                () -> Offer.of(Captions.counted(metrics.documents().size(), "document"), Selection.ALL, Order.TEXT)));
        bar.addClassName("result-bar");
        List<Component> fresh = new ArrayList<>(List.of(header, bar));
        if (documents.isEmpty()) {
            fresh.add(new EmptyNote(Texts.say("documents.none"), Texts.say("documents.none.why")));
        } else {
            UnorderedList list = new UnorderedList();
            list.setId("document-list");
            list.addClassName("document-list");
            fresh.addAll(List.of(list, more(list, documents.iterator())));
        }
        List<Problem> problems = metrics.problems();
        if (!problems.isEmpty()) {
            fresh.add(problems(problems));
        }
        Renewal.of(this, fresh);
    }

    /** Adds some documents to the list, and more on demand. */
    private Component more(UnorderedList list, Iterator<StoredDocument> documents) {
        NativeButton more = new NativeButton(Texts.say("documents.more"));
        more.setId("more-documents");
        more.addClassName("quiet-button");
        Runnable add = () -> {
            while (list.getComponentCount() < listed && documents.hasNext()) {
                list.add(item(documents.next()));
            }
            more.setVisible(documents.hasNext());
        };
        more.addClickListener(click -> {
            listed += AT_ONCE;
            add.run();
        });
        add.run();
        return more;
    }

    private static ListItem item(StoredDocument document) {
        RouterLink title = new RouterLink(document.about().title(), DocumentView.class, document.key());
        Original.mark(title).addClassName("document-title");
        Span source = new Span(Captions.source(document));
        source.addClassName("document-source");
        Span figures = new Span(Captions.counted(document.figures(), "figure"));
        figures.addClassName("document-figures");
        Span size = new Span(document.name() + " · " + Captions.size(document.size()));
        size.addClassName("document-size");
        return new ListItem(title, source, figures, size);
    }

    private static Component problems(List<Problem> problems) {
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> {
            Span name = new Span(problem.name());
            name.addClassName("problem-name");
            list.add(new ListItem(name, Original.words(problem.reason())));
        });
        Section section = new Section(
                new H2(Texts.say("documents.problems")), new Paragraph(Texts.say("documents.problems.why")), list);
        section.setId("problems");
        section.addClassName("problems");
        return section;
    }
}
