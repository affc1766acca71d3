package org.aidboard.views.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.aidboard.views.language.Languages;

/** Words that are shown as they are, whatever language the page has: a document's, and those found by the reading of it. */
public final class Original {

    private Original() {}

    /** Such words. */
    public static Span words(String words) {
        return mark(new Span(words));
    }

    /** Says of a component, to browsers and screen readers, that its words are such. */
    public static <C extends Component> C mark(C component) {
        component.getElement().setAttribute("lang", Languages.DOCUMENTS.toLanguageTag());
        return component;
    }
}
