package org.aidboard.views.downloads;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.aidboard.views.language.Texts;

/** Something to copy into another program, under its name. */
@JsModule("./downloads.js")
final class ReadyLine extends Div {

    private static final long serialVersionUID = 1;

    private final NativeButton copy = new NativeButton(Texts.say("downloads.copy"));
    private final Span said = new Span();
    private final String name;

    /**
     * A line.
     *
     * @param program what it is for: the key of its name, and part of the id of its button
     * @param text to copy
     */
    ReadyLine(String program, String text) {
        name = Texts.say("downloads." + program);
        addClassName("ready-line");
        said.addClassName("spoken");
        said.getElement().setAttribute("role", "status");
        Pre code = new Pre(text);
        code.setId("download-line-" + program);
        code.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        copy.setId("download-copy-" + program);
        copy.addClassName("quiet-button");
        copy.getElement().setAttribute("aria-label", Texts.say("downloads.copy.what", "what", name));
        copy.addClickListener(click -> copy(text));
        Div head = new Div(new Span(name), copy);
        head.addClassName("ready-head");
        add(head, code, said);
    }

    private void copy(String text) {
        getElement().executeJs("return window.aidboard.copy($0)", text).then(Boolean.class, done -> {
            String words = Texts.say(done ? "downloads.copied" : "downloads.uncopied");
            copy.setText(words);
            copy.getElement().setAttribute("aria-label", words + ": " + name);
            said.setText(words);
        });
    }
}
