package org.aidboard.views;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.store.FigureStore;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The places over a store of their own, without a browser. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:views;DB_CLOSE_DELAY=-1",
            "aidboard.seeds=",
            "aidboard.data=target/views"
        })
abstract class ViewTest extends SpringBrowserlessTest {

    static final String TITLE = "Help for Moldova <b>and</b> others";

    static final Example EXAMPLE = new Example(TITLE)
            .with(
                    "Norway has given nearly 80 million euros",
                    Theme.AID,
                    Measure.MONEY,
                    "80000000 EUR",
                    Qualifier.NEARLY,
                    Status.DISBURSEMENT,
                    2023,
                    "NO",
                    "MD",
                    List.of())
            .with("It has announced 35 million euros", Theme.AID, Measure.MONEY, "35000000 EUR", Status.PLEDGE, 2024)
            .with("It has announced 9 million dollars", Theme.AID, Measure.MONEY, "9000000 USD", Status.PLEDGE, 2024)
            .with("A quarter of a per cent", Theme.GDP_SHARE, Measure.PERCENT, "0.25 % of GDP", Status.TARGET, null)
            .with("The cable was laid in 2021", Theme.ENERGY, Measure.MILESTONE, "", Status.OBSERVATION, 2021)
            .with("Half by 2035", Theme.ENERGY, Measure.PERCENT, "50 %", Status.TARGET, 2035)
            .with(
                    "three agreements",
                    Theme.AGREEMENT,
                    Measure.COUNT,
                    "3 agreement",
                    Qualifier.EXACT,
                    Status.OBSERVATION,
                    2022,
                    "MD",
                    null,
                    List.of("NO", "EU", "RO"))
            .with("twelve schools", Theme.RECONSTRUCTION, Measure.COUNT, "12 school", Status.OBSERVATION, null);

    @Autowired
    FigureStore store;

    @Autowired
    Metrics metrics;

    @BeforeEach
    void fill() {
        store.save(EXAMPLE.document(), EXAMPLE.bytes(), "CC BY 4.0", EXAMPLE.figures());
        store.reportProblem("broken.txt", "It is empty.");
        while (metrics.count(Selection.ALL) < EXAMPLE.figures().size()) {
            Thread.onSpinWait();
        }
    }

    /** Every text on the page, in its order. */
    static String words(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    /** The frame with the place that is shown in it. */
    static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
    }

    /** A component and everything in it. */
    static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ViewTest::all));
    }
}
