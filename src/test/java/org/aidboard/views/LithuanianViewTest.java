package org.aidboard.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aidboard.metrics.FigureRow;
import org.aidboard.views.documents.DocumentsView;
import org.aidboard.views.figures.FiguresView;
import org.aidboard.views.overview.OverviewView;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.parts.NumberCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The places as a Lithuanian reads them: everything in Lithuanian but the words of the documents. */
class LithuanianViewTest extends ViewTest {

    private static final String KEY = EXAMPLE.document().sha256().substring(0, 12);

    @BeforeEach
    void speakLithuanian() {
        UI.getCurrent().setLocale(Locale.of("lt"));
    }

    @Test
    void overviewSaysWhatThereIs() {
        assertThat(words(navigate(OverviewView.class)))
                .contains("1 dokumentas, 8 rodikliai, 2021–2035 m.")
                .contains("Didžiausia suteikta suma", "beveik 80 mln. EUR", "Norvegija → Moldova", "Suteikta")
                .contains("Paramos sumos pagal metus: Euras (EUR)", "Diagramoje rodomi 2 rodikliai")
                .contains("0,25 % BVP", "12 mokyklų", "3 susitarimai", "Europos Sąjunga", "Metai nenurodyti")
                .doesNotContain("figure", "Target", "million", "European Union", "not stated");
    }

    @Test
    void checksSayInLithuanianWhatWasChecked() {
        OverviewView view = navigate(OverviewView.class);

        assertThat(all(view).filter(ChartCard.class::isInstance).map(ViewTest::words))
                .anySatisfy(words -> assertThat(words).contains("Skaičius ir sąrašas sutampa: the list names 3"));
    }

    @Test
    void figuresAreNamedCountedAndFiltered() {
        UI.getCurrent().navigate("figures", new QueryParameters(Map.of("status", List.of("PLEDGE"))));

        assertThat(words(page())).contains("2 rodikliai iš 8", "Rodikliai");
        var titles = grid().getHeaderRows().getFirst();
        assertThat(grid().getColumns().stream()
                        .filter(Grid.Column::isVisible)
                        .map(column -> titles.getCell(column).getText()))
                .containsExactly(
                        "Rodiklis", "Pobūdis", "Metai", "Tema", "Teikėjas", "Gavėjas", "Dokumentas", "Paskelbta");
    }

    @Test
    void anAddressThatCannotBeReadIsRefusedInLithuanian() {
        UI.getCurrent().navigate("figures", new QueryParameters(Map.of("status", List.of("PERHAPS"))));

        assertThat(words(page()))
                .contains("Šio adreso perskaityti neįmanoma.", "„PERHAPS“", "galimos reikšmės: TARGET");
    }

    @Test
    void documentsKeepTheirWordsAndSayWhichLanguageTheyHave() {
        assertThat(words(navigate(DocumentsView.class)))
                .contains(TITLE, "The Example Post, 2024 m. kovo 1 d.", "8 rodikliai", "Failai, kurių nepavyko");

        UI.getCurrent().navigate("documents/" + KEY);

        assertThat(words(page())).contains("Pažymėti 8 rodikliai", "Visi dokumentai", "Licencija: CC BY 4.0");
        assertThat(languageOf("Norway has given nearly 80 million euros")).containsOnly("en");
        assertThat(languageOf(TITLE)).containsOnly("en");
    }

    @Test
    void evidenceIsExplainedInLithuanianAroundTheQuote() {
        navigate(OverviewView.class);

        test($(NumberCard.class).all().getFirst()).click();

        assertThat(words(page()))
                .contains("Norway has given nearly 80 million euros", "beveik 80 mln. EUR", "80 000 000 EUR")
                .contains("Teikėjas", "Norvegija", "2023, nurodyta dokumente", "Skaityti visame tekste");
        assertThat(languageOf("Norway has given nearly 80 million euros")).contains("en");
    }

    @Test
    void chartsSpeakLithuanianToo() {
        navigate(OverviewView.class);

        assertThat($(Chart.class).all().stream()
                        .flatMap(chart -> chart.getConfiguration().getSeries().stream())
                        .map(series -> series.getName()))
                .contains("Suteikta", "Pažadėta", "Siekiama")
                .doesNotContain("Disbursement", "Pledge", "Target");
    }

    @Test
    void everyPlaceHasALithuanianTitle() {
        navigate(FiguresView.class);

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Rodikliai · Aidboard");
    }

    /** The languages that the elements with just these words say they have, by themselves or what they stand in. */
    private static List<String> languageOf(String words) {
        return elements(page().getElement())
                .filter(element -> !element.isTextNode() && words.equals(element.getText()))
                .map(LithuanianViewTest::language)
                .toList();
    }

    private static String language(Element element) {
        return element.hasAttribute("lang")
                ? element.getAttribute("lang")
                : element.getParent() == null ? "" : language(element.getParent());
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(LithuanianViewTest::elements));
    }

    @SuppressWarnings("unchecked")
    private Grid<FigureRow> grid() {
        return $(Grid.class).all().getFirst();
    }
}
