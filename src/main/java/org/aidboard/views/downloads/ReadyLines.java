package org.aidboard.views.downloads;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.aidboard.export.Content;
import org.aidboard.export.DataAddress;
import org.aidboard.export.Format;
import org.aidboard.views.language.Texts;

/** Lines for other programs that fetch the same figures, each time anew. */
final class ReadyLines extends NativeDetails {

    private static final long serialVersionUID = 1;

    private final Div lines = new Div();

    ReadyLines() {
        super(Texts.say("downloads.live"));
        setId("download-live");
        addClassName("download-live");
        setContent(new Div(new Paragraph(Texts.say("downloads.live.what")), lines));
    }

    void show(Content content) {
        String address = Site.address() + DataAddress.of(content, Format.CSV);
        lines.removeAll();
        lines.add(
                new ReadyLine("sheets", "=IMPORTDATA(\"%s\")".formatted(address)),
                new ReadyLine("pandas", """
                        import pandas as pd
                        figures = pd.read_csv("%s",
                                              keep_default_na=False, na_values=[""])""".formatted(address)),
                new ReadyLine("r", """
                        figures <- read.csv("%s",
                                            na.strings = "", encoding = "UTF-8")""".formatted(address)));
        if (Site.isOnlyHere()) {
            lines.add(new Paragraph(Texts.say("downloads.live.here")));
        }
    }
}
