package org.aidboard.views.downloads;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.aidboard.export.Content;
import org.aidboard.export.DataAddress;
import org.aidboard.export.Format;
import org.aidboard.views.language.Texts;

/** Lines for other programs that fetch the same figures, each time anew. */
@JsModule("./downloads.js")
final class ReadyLines extends NativeDetails {

    private static final long serialVersionUID = 1;

    private final Div lines = new Div();
    private final Span said = new Span();

    ReadyLines() {
        super(Texts.say("downloads.live"));
        setId("download-live");
        addClassName("download-live");
        said.addClassName("spoken");
        said.getElement().setAttribute("role", "status");
        setContent(new Div(new Paragraph(Texts.say("downloads.live.what")), lines, said));
    }

    void show(Content content) {
        String address = Site.address() + DataAddress.of(content, Format.CSV);
        lines.removeAll();
        lines.add(
                line("sheets", "=IMPORTDATA(\"%s\")".formatted(address)),
                line("pandas", """
                        import pandas as pd
                        figures = pd.read_csv("%s",
                                              keep_default_na=False, na_values=[""])""".formatted(address)),
                line("r", """
                        figures <- read.csv("%s",
                                            na.strings = "", encoding = "UTF-8")""".formatted(address)));
        if (Site.isOnlyHere()) {
            lines.add(new Paragraph(Texts.say("downloads.live.here")));
        }
    }

    private Div line(String program, String text) {
        String name = Texts.say("downloads." + program);
        Span title = new Span(name);
        Pre code = new Pre(text);
        code.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        NativeButton copy = new NativeButton(Texts.say("downloads.copy"));
        copy.setId("download-copy-" + program);
        copy.addClassName("quiet-button");
        copy.getElement().setAttribute("aria-label", Texts.say("downloads.copy.what", "what", name));
        copy.addClickListener(click -> copy(copy, name, text));
        Div head = new Div(title, copy);
        head.addClassName("ready-head");
        Div line = new Div(head, code);
        line.addClassName("ready-line");
        return line;
    }

    private void copy(NativeButton button, String name, String text) {
        getElement().executeJs("return window.aidboard.copy($0)", text).then(Boolean.class, done -> {
            String words = Texts.say(done ? "downloads.copied" : "downloads.uncopied");
            button.setText(words);
            button.getElement().setAttribute("aria-label", words + ": " + name);
            said.setText(words);
        });
    }
}
