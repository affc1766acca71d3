package org.aidboard.views.compare.sources;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.store.StoredDocument;
import org.aidboard.views.compare.controls.Paging;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.language.Texts;
import org.aidboard.views.live.Renewal;

/** The sentences of the selection, document by document and page by page, and a way to keep to one document. */
public final class SourcesTab extends Div {

    private static final long serialVersionUID = 1;

    private static final int FIGURES = 50;

    private final transient Metrics metrics;
    private final transient Consumer<State> changed;
    private transient State state = State.START;

    public SourcesTab(Metrics metrics, Consumer<State> changed) {
        this.metrics = metrics;
        this.changed = changed;
        addClassName("sources-tab");
    }

    /** Shows what the selection, which may be narrower than the state's, is made of. */
    public void show(State shown, Selection selection) {
        if (!shown.equals(state)) {
            removeAll();
        }
        state = shown;
        int total = metrics.count(selection, state.terms());
        Paging paging = new Paging(state.page(), FIGURES, total, page -> changed.accept(state.withPage(page)));
        Map<StoredDocument, List<FigureRow>> byDocument = new LinkedHashMap<>();
        metrics.figures(selection, state.terms(), Order.TEXT, paging.from(), FIGURES)
                .items()
                .forEach(row -> byDocument
                        .computeIfAbsent(row.document(), document -> new ArrayList<>())
                        .add(row));
        Map<String, Integer> counts =
                new HashMap<>(metrics.facets(selection, state.terms()).documents());
        if (!selection.documents().isEmpty()) {
            // Facets count what else could be chosen too.
            counts.keySet().retainAll(selection.documents());
        }
        Div sentences = new Div();
        sentences.addClassName("source-list");
        byDocument.forEach((document, rows) -> sentences.add(new SourceCard(
                document, rows, counts.getOrDefault(document.key(), rows.size()), () -> only(state, document))));
        Renewal.of(this, List.of(documents(state, counts), sentences, paging));
    }

    private Section documents(State state, Map<String, Integer> counts) {
        H2 heading = new H2(Texts.say("compare.sources.documents", "count", counts.size()));
        heading.setId("source-count");
        Section section = new Section(heading);
        section.addClassName("source-documents");
        if (!state.selection().documents().isEmpty()) {
            NativeButton all = new NativeButton(Texts.say("compare.sources.all"));
            all.setId("all-documents");
            all.addClassName("quiet-button");
            all.addClickListener(
                    click -> changed.accept(state.with(state.selection().withDocuments(Set.of()))));
            section.add(all);
        }
        return section;
    }

    private void only(State state, StoredDocument document) {
        changed.accept(state.with(state.selection().withDocuments(Set.of(document.key()))));
    }
}
