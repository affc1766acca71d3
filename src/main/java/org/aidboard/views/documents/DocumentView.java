package org.aidboard.views.documents;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.store.StoredDocument;
import org.aidboard.text.Text;
import org.aidboard.views.downloads.DownloadButton;
import org.aidboard.views.downloads.Offer;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.Address;
import org.aidboard.views.parts.OpenEvidence;
import org.aidboard.views.parts.Original;
import org.aidboard.views.parts.SafeLink;
import org.aidboard.views.wording.Captions;
import org.jspecify.annotations.Nullable;

/** One document as text, its figures marked in place. */
@Route("documents")
public class DocumentView extends Div implements HasUrlParameter<String>, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Metrics metrics;
    private String title = "";
    private @Nullable MarkedText marked;

    DocumentView(Metrics metrics) {
        this.metrics = metrics;
        addClassName("document");
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        StoredDocument document = metrics.document(key).orElseThrow(NotFoundException::new);
        Text text = metrics.text(key).orElseThrow(NotFoundException::new);
        show(document, text);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Address.FIGURE)
                .ifPresent(this::reveal);
    }

    @Override
    public String getPageTitle() {
        return Texts.title(title);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var opened = OpenEvidence.listen(attached.getUI(), this::point);
        addDetachListener(gone -> opened.remove());
    }

    private void show(StoredDocument document, Text text) {
        removeAll();
        title = Captions.title(document, 60);
        List<FigureRow> rows = metrics.inDocument(document.key());
        MarkedText body = new MarkedText(text, rows);
        marked = body;
        add(header(document, rows), new Article(body));
    }

    private Header header(StoredDocument document, List<FigureRow> rows) {
        RouterLink back = new RouterLink(Texts.say("documents.all"), DocumentsView.class);
        back.addClassName("back-link");
        Paragraph source = new Paragraph(Captions.source(document));
        source.addClassName("lead");
        Div facts = new Div();
        facts.addClassName("result-bar");
        facts.add(new Paragraph(Texts.say("documents.marked", "count", rows.size())));
        facts.add(download(document));
        Header header = new Header(back, Original.mark(new H1(document.about().title())), source);
        SafeLink.to(document.about().address()).ifPresent(header::add);
        if (document.licence() != null) {
            header.add(new Paragraph(Texts.say("evidence.licence", "licence", document.licence())));
        }
        header.add(facts);
        header.addClassName("place-header");
        return header;
    }

    private DownloadButton download(StoredDocument document) {
        Selection selection = Selection.ALL.withDocuments(Set.of(document.key()));
        return new DownloadButton(
                "document-" + document.key(),
                metrics,
                () -> Offer.of(document.about().title(), selection, Order.TEXT));
    }

    private void reveal(String key) {
        if (marked != null) {
            marked.reveal(key);
        }
    }

    private void point(String key) {
        if (marked != null) {
            marked.point(key);
        }
    }
}
