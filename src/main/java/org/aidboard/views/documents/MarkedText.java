package org.aidboard.views.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidboard.metrics.FigureRow;
import org.aidboard.text.Span;
import org.aidboard.text.Text;
import org.aidboard.views.parts.OpenEvidence;
import org.aidboard.views.parts.Original;
import org.aidboard.views.wording.Captions;

/**
 * A document's text with a mark at each figure, which opens what was read there. The words are set as text, never as
 * markup, whatever they contain.
 */
final class MarkedText extends Div {

    private static final long serialVersionUID = 1;

    private static final String ID = "figure-";

    private final HashMap<String, Element> marks = new HashMap<>();

    MarkedText(Text text, List<FigureRow> rows) {
        addClassName("marked-text");
        Original.mark(this);
        // One listener for all marks: a long document has thousands.
        listen("click", "event.target.localName === 'mark'");
        listen("keydown", "event.target.localName === 'mark' && (event.key === 'Enter' || event.key === ' ')");
        int done = 0;
        for (FigureRow row : rows) {
            Span span = row.figure().provenance().span();
            if (span.start() >= done) {
                words(text, done, span.start());
                mark(row);
                done = span.end();
            } else {
                // A figure inside another one's words: the mark around them stands for both.
                marks.computeIfAbsent(
                        row.key(), key -> getElement().getChild(getElement().getChildCount() - 1));
            }
        }
        words(text, done, text.length());
    }

    /** Brings the mark of a figure into view. */
    void reveal(String key) {
        Element mark = marks.get(key);
        if (mark != null) {
            point(key);
            mark.executeJs(
                    "requestAnimationFrame(() => this.scrollIntoView({block: innerWidth <= 640 ? 'start' : 'center'}))");
        }
    }

    /** Makes the mark of a figure the current one. */
    void point(String key) {
        for (Map.Entry<String, Element> mark : marks.entrySet()) {
            mark.getValue().getClassList().set("current", mark.getKey().equals(key));
        }
        Element current = marks.get(key);
        if (current != null) {
            // On a telephone the sentence opens over the lower part of the page.
            current.executeJs("if (innerWidth <= 640) this.scrollIntoView({block: 'start'})");
        }
    }

    private void listen(String event, String filter) {
        getElement()
                .addEventListener(
                        event,
                        happened -> OpenEvidence.request(
                                this,
                                happened.getEventData()
                                        .get("event.target.id")
                                        .asString()
                                        .substring(ID.length())))
                .setFilter(filter)
                .addEventData("event.target.id")
                .addEventData("event.preventDefault()");
    }

    private void words(Text text, int from, int to) {
        if (to > from) {
            getElement().appendChild(Element.createText(text.at(new Span(from, to))));
        }
    }

    private void mark(FigureRow row) {
        Element mark = new Element("mark");
        mark.setText(row.figure().provenance().quote());
        mark.setAttribute("id", ID + row.key());
        mark.setAttribute("tabindex", "0");
        mark.setAttribute("role", "button");
        mark.setAttribute("title", Captions.line(row));
        mark.getClassList().add("status-" + row.figure().status().name().toLowerCase(java.util.Locale.ROOT));
        getElement().appendChild(mark);
        marks.put(row.key(), mark);
    }
}
