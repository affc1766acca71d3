package org.aidboard.views.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.aidboard.figures.Provenance;
import org.aidboard.views.parts.Original;

/**
 * The sentence of a figure with its quote marked, inside some text before and after it. Words of a document are always set
 * as text, never as markup.
 */
final class Passage extends Div {

    private static final long serialVersionUID = 1;

    /** Code points shown on either side of the sentence. */
    private static final int AROUND = 280;

    Passage(org.aidboard.text.Text text, Provenance place) {
        addClassName("passage");
        Original.mark(this);
        int from = Math.max(0, place.sentenceSpan().start() - AROUND);
        int to = Math.min(text.length(), place.sentenceSpan().end() + AROUND);
        String before = words(text, from, place.sentenceSpan().start());
        String after = words(text, place.sentenceSpan().end(), to);
        add(around(from == 0 ? before.stripLeading() : "…" + fromWord(before)));
        add(sentence(text, place));
        add(around(toWord(after, to == text.length()) + (to == text.length() ? "" : "…")));
    }

    private static Component sentence(org.aidboard.text.Text text, Provenance place) {
        Span sentence = new Span();
        sentence.addClassName("sentence");
        Element mark = new Element("mark");
        mark.setText(place.quote());
        sentence.add(
                new Text(words(text, place.sentenceSpan().start(), place.span().start())));
        sentence.getElement().appendChild(mark);
        sentence.add(
                new Text(words(text, place.span().end(), place.sentenceSpan().end())));
        return sentence;
    }

    private static String words(org.aidboard.text.Text text, int from, int to) {
        return text.at(new org.aidboard.text.Span(from, to));
    }

    private static Span around(String words) {
        Span around = new Span(words.replaceAll("\\n\\s*\\n", "\n"));
        around.addClassName("around");
        return around;
    }

    private static String fromWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(space);
    }

    private static String toWord(String words, boolean whole) {
        int space = words.lastIndexOf(' ');
        return whole || space < 0 ? words : words.substring(0, space + 1);
    }
}
