package org.aidboard.views.downloads;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.aidboard.export.Content;
import org.aidboard.export.DataAddress;
import org.aidboard.export.Format;
import org.aidboard.export.csv.Dialect;
import org.aidboard.views.language.Languages;
import org.aidboard.views.language.Texts;
import org.jspecify.annotations.Nullable;

/** Every form in which figures can be taken along, each a link to where programs find the same. */
final class FormatList extends UnorderedList {

    private static final long serialVersionUID = 1;

    FormatList() {
        addClassName("download-formats");
    }

    void show(Content content, @Nullable String comparison) {
        removeAll();
        add(item("xlsx", DataAddress.of(content, Format.XLSX), Texts.say("downloads.xlsx.what"), ".xlsx"));
        Locale spreadsheet = ReaderLocale.current();
        add(item("excel", DataAddress.spreadsheet(content, spreadsheet), separators(spreadsheet), ".csv"));
        add(item("csv", DataAddress.of(content, Format.CSV), Texts.say("downloads.csv.what"), ".csv"));
        add(item("json", DataAddress.of(content, Format.JSON), Texts.say("downloads.json.what"), ".json"));
        add(item("zip", DataAddress.of(content, Format.ZIP), Texts.say("downloads.zip.what"), ".zip"));
        if (comparison != null) {
            add(item("comparison", comparison, Texts.say("downloads.comparison.what"), ".csv"));
        }
    }

    private static ListItem item(String form, String address, String what, String ending) {
        Span name = new Span(Texts.say("downloads." + form));
        name.addClassName("format-name");
        Span end = new Span(ending);
        end.addClassName("format-ending");
        Span more = new Span(what);
        more.addClassName("format-what");
        Anchor link = new Anchor();
        link.setId("download-" + form);
        link.setHref(address);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.add(name, end, more);
        return new ListItem(link);
    }

    private static String separators(Locale locale) {
        Dialect dialect = Dialect.spreadsheet(locale);
        String pair = dialect.separator() == ',' ? "comma" : dialect.decimal() == ',' ? "semicolon" : "mixed";
        return Texts.say("downloads.excel." + pair, "language", locale.getDisplayName(Languages.current()));
    }
}
