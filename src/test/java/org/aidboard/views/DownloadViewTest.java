package org.aidboard.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.aidboard.export.Content;
import org.aidboard.metrics.Selection;
import org.junit.jupiter.api.Test;

/** The one dialog of all places. */
class DownloadViewTest extends ViewTest {

    private Dialog open(String address, String id) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        test($(NativeButton.class).id(id)).click();
        return $(Dialog.class).id("download-dialog");
    }

    private static String link(Dialog dialog, String form) {
        return all(dialog)
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(anchor -> anchor.getId().orElse("").equals("download-" + form))
                .map(Anchor::getHref)
                .findFirst()
                .orElse("none");
    }

    private static List<String> code(Component component) {
        return all(component)
                .filter(Pre.class::isInstance)
                .map(Pre.class::cast)
                .map(Pre::getText)
                .toList();
    }

    @Test
    void aCardOffersJustItsFiguresInEveryFormAndItsChart() {
        Dialog dialog = open("", "aid-eur-download");
        assertThat(words(dialog)).contains("Aid amounts by year", "As a file", "The chart as a picture");
        assertThat(link(dialog, "xlsx")).isEqualTo("api/figures.xlsx?theme=AID&measure=MONEY&unit=EUR");
        assertThat(link(dialog, "json")).isEqualTo("api/figures.json?theme=AID&measure=MONEY&unit=EUR");
        assertThat(link(dialog, "zip")).isEqualTo("api/figures.zip?theme=AID&measure=MONEY&unit=EUR");
        assertThat(link(dialog, "csv")).isEqualTo("api/figures.csv?theme=AID&measure=MONEY&unit=EUR");
        assertThat(link(dialog, "excel")).startsWith("api/figures.csv?locale=").contains("unit=EUR");
        assertThat(all(dialog)
                        .filter(NativeButton.class::isInstance)
                        .map(button -> button.getId().orElse("")))
                .contains("download-png", "download-svg");
    }

    @Test
    @SuppressWarnings("unchecked")
    void asShownOrAll() {
        Dialog dialog = open("figures?status=PLEDGE&sort=-value", "figures-download");
        RadioButtonGroup<Content> which = all(dialog)
                .filter(RadioButtonGroup.class::isInstance)
                .map(group -> (RadioButtonGroup<Content>) group)
                .findFirst()
                .orElseThrow();
        assertThat(which.getListDataView().getItems().map(which.getItemLabelGenerator()))
                .containsExactly("As shown: 2 figures", "All: %d figures".formatted(metrics.count(Selection.ALL)));
        assertThat(link(dialog, "csv")).isEqualTo("api/figures.csv?status=PLEDGE&sort=-value");
        which.setValue(Content.ALL);
        assertThat(link(dialog, "csv")).isEqualTo("api/figures.csv");
        assertThat(code(dialog)).first().asString().endsWith("/api/figures.csv\")");
    }

    @Test
    void linesForOtherPrograms() {
        Dialog dialog = open("figures?unit=%25%20of%20GDP", "figures-download");
        assertThat(code(dialog)).hasSize(3);
        assertThat(code(dialog).get(0))
                .matches("=IMPORTDATA\\(\"http://[^\"]+/api/figures\\.csv\\?unit=%25%20of%20GDP\"\\)");
        assertThat(code(dialog).get(1)).contains("pd.read_csv(\"http", "keep_default_na=False");
        assertThat(code(dialog).get(2)).contains("read.csv(\"http", "na.strings = \"\"");
    }

    @Test
    void inLithuanianWithItsSeparators() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("lt"));
        Dialog dialog = open("documents", "documents-download");
        assertThat(words(dialog)).contains("Kaip failą", "Kabliataškiai ir dešimtainiai kableliai", "lietuvių");
        assertThat(link(dialog, "excel")).isEqualTo("api/figures.csv?locale=lt");
    }
}
