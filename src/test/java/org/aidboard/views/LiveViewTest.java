package org.aidboard.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Selection;
import org.aidboard.views.live.Live;
import org.aidboard.views.live.LivePlace;
import org.aidboard.views.parts.ChartCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What another session commits while a page is open. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:live;DB_CLOSE_DELAY=-1",
            "aidboard.seeds=",
            "aidboard.data=target/live"
        })
class LiveViewTest extends ViewTest {

    /** Only so that a page that never shows it ends the test. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    Live live;

    @Test
    void standsOnTheOpenOverview() {
        go("", Map.of());
        Chart energy = chart("energy");
        Chart dollars = chart("aid-usd");
        test($(NativeButton.class).id("aid-eur-table-toggle")).click();
        commit("Iceland sent 101 million euros", "101000000 EUR", Status.DISBURSEMENT, 2019);
        await("€101 million");
        assertThat(chart("energy")).as("says nothing new").isSameAs(energy);
        assertThat(chart("aid-usd")).as("says nothing new").isSameAs(dollars);
        assertThat($(NativeButton.class).id("aid-eur-table-toggle").getText())
                .as("the reader's table stays open")
                .isEqualTo("Chart");
    }

    @Test
    void standsOnTheOpenComparison() {
        go("compare", Map.of("theme", List.of("AID")));
        Chart dollars = chart("aid-usd-pledge");
        commit("Latvia sent 102 million euros", "102000000 EUR", Status.DISBURSEMENT, 2018);
        await("€102 million");
        assertThat(chart("aid-usd-pledge")).as("says nothing new").isSameAs(dollars);
        go("compare", Map.of("theme", List.of("AID"), "tab", List.of("table")));
        commit("Estonia sent 103 million euros", "103000000 EUR", Status.DISBURSEMENT, 2017);
        await("€103 million");
    }

    @Test
    void standsAmongTheOpenFiguresAndDocuments() {
        go("figures", Map.of("theme", List.of("AID")));
        int before = metrics.count(Selection.ALL);
        commit("Malta sent 104 million euros", "104000000 EUR", Status.DISBURSEMENT, 2016);
        await("of " + (before + 1));
        go("documents", Map.of());
        commit("Cyprus sent 105 million euros", "105000000 EUR", Status.DISBURSEMENT, 2015);
        await("Cyprus sent 105 million euros");
    }

    @Test
    void changesNothingWhereItChangesNothing() {
        go("compare", Map.of("q", List.of("schools")));
        assertThat(place().isStale()).isFalse();
        commit("Ireland sent 106 million euros", "106000000 EUR", Status.DISBURSEMENT, 2014);
        assertThat(place().isStale()).as("other words are looked for").isFalse();
        go("compare", Map.of("theme", List.of("AID")));
        assertThat(place().isStale()).as("just shown").isFalse();
    }

    @Test
    void leavesPagesThatAreGone() {
        go("", Map.of());
        assertThat(live.watched()).isEqualTo(1);
        go("compare", Map.of());
        assertThat(live.watched()).isEqualTo(1);
        UI.getCurrent().navigate("documents/" + metrics.documents().getFirst().key());
        assertThat(live.watched()).isZero();
    }

    /** Keeps a document of its own, as another session does. */
    private void commit(String quote, String value, Status status, int year) {
        Example example = new Example(quote).with(quote, Theme.AID, Measure.MONEY, value, status, year);
        int expected = metrics.count(Selection.ALL) + 1;
        assertThat(store.save(example.document(), example.bytes(), null, example.figures()))
                .isTrue();
        while (metrics.count(Selection.ALL) < expected) {
            Thread.onSpinWait();
        }
    }

    private void await(String words) {
        Instant end = Instant.now().plus(PATIENCE);
        do {
            MockVaadin.runUIQueue();
        } while (!words(page()).contains(words) && Instant.now().isBefore(end));
        assertThat(words(page())).contains(words);
    }

    private Chart chart(String card) {
        return (Chart) all($(ChartCard.class).id(card))
                .filter(Chart.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static LivePlace place() {
        return all(page())
                .filter(LivePlace.class::isInstance)
                .map(LivePlace.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void go(String place, Map<String, List<String>> parameters) {
        UI.getCurrent().navigate(place, new QueryParameters(parameters));
    }
}
