package org.aidboard.views.compare.sources;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.figures.Check;
import org.aidboard.metrics.FigureRow;
import org.aidboard.store.StoredDocument;
import org.aidboard.views.documents.DocumentView;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.EvidenceButton;
import org.aidboard.views.parts.SafeLink;
import org.aidboard.views.parts.StatusMark;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.Names;

/** One document with those of its sentences that are on the page. */
final class SourceCard extends Section {

    private static final long serialVersionUID = 1;

    /** A sentence is read, a paragraph is opened. */
    private static final int SENTENCE = 320;

    SourceCard(StoredDocument document, List<FigureRow> rows, int figures, Runnable only) {
        addClassName("source-card");
        RouterLink title = new RouterLink(Captions.title(document, 140), DocumentView.class, document.key());
        String licence = document.licence();
        Paragraph about = new Paragraph(Stream.of(
                        Captions.source(document),
                        licence == null ? "" : Texts.say("compare.sources.licence", "licence", licence),
                        Texts.say("compare.figures", "count", figures))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · ")));
        about.addClassName("detail");
        NativeButton narrow = new NativeButton(Texts.say("compare.sources.only"));
        narrow.addClassName("quiet-button");
        narrow.addClickListener(click -> only.run());
        Div words = new Div(new H3(title), about);
        SafeLink.to(document.about().address()).ifPresent(words::add);
        Div header = new Div(words, narrow);
        header.addClassName("card-header");
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> list.add(item(row)));
        add(header, list);
    }

    private static ListItem item(FigureRow row) {
        Div facts = new Div(
                new EvidenceButton(row),
                new StatusMark(row.figure().status()),
                new Span(Captions.year(row.figure().period())),
                new Span(Captions.parties(row.figure())));
        facts.addClassName("rest-line");
        Paragraph sentence = new Paragraph(Captions.around(row.figure(), SENTENCE));
        sentence.addClassName("source-sentence");
        ListItem item = new ListItem(facts, sentence);
        row.figure().checks().forEach(check -> item.add(check(check)));
        return item;
    }

    private static Span check(Check check) {
        Span finding = new Span(Names.of(check));
        finding.setTitle(check.finding());
        finding.addClassNames("because", "check", check.passed() ? "check-passed" : "check-failed");
        return finding;
    }
}
