package org.aidboard.views.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing to show: why, and what can be done. */
public final class EmptyNote extends Div {

    private static final long serialVersionUID = 1;

    private final Paragraph reason = new Paragraph();

    public EmptyNote(String what, String why, Component... ways) {
        addClassName("empty-note");
        Paragraph title = new Paragraph(what);
        title.addClassName("empty-what");
        reason.setText(why);
        add(title, reason);
        add(ways);
    }

    /** Gives another reason. */
    public void say(String why) {
        reason.setText(why);
    }
}
