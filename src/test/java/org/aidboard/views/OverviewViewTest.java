package org.aidboard.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.ChartTester;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.util.List;
import org.aidboard.views.overview.OverviewView;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.parts.EvidenceButton;
import org.aidboard.views.parts.NumberCard;
import org.junit.jupiter.api.Test;

class OverviewViewTest extends ViewTest {

    @Test
    void saysHowFarTheStoreReaches() {
        assertThat(words(navigate(OverviewView.class))).contains("1 document, 8 figures, 2021 to 2035");
    }

    @Test
    void drawsAidWithStatusesApartAndEachCurrencyAlone() {
        navigate(OverviewView.class);

        assertThat(new ChartTester<>(chart("aid-eur")).getSeriesValues("Disbursement"))
                .containsExactly(new BigDecimal("80000000"));
        assertThat(new ChartTester<>(chart("aid-eur")).getSeriesValues("Pledge"))
                .containsExactly(new BigDecimal("35000000"));
        assertThat(new ChartTester<>(chart("aid-usd")).getSeriesValues("Pledge"))
                .containsExactly(new BigDecimal("9000000"));
    }

    @Test
    void putsATargetWithoutAYearOnNoYear() {
        navigate(OverviewView.class);

        Chart chart = chart("share-ofgdp");

        assertThat(new ChartTester<>(chart).getSeriesValues("Target")).containsExactly(new BigDecimal("0.25"));
        assertThat(chart.getConfiguration().getxAxis().getLabels().getFormat()).contains("Year not<br>stated");
    }

    @Test
    void setsMilestonesAndTargetsOfEnergyOnATimeLine() {
        navigate(OverviewView.class);

        assertThat(places(chart("energy"))).containsExactlyInAnyOrder(2021.0, 2035.0);
    }

    @Test
    void namesThePartnersOfACountedAgreement() {
        OverviewView view = navigate(OverviewView.class);

        assertThat(all(view).filter(ChartCard.class::isInstance).map(ViewTest::words))
                .anySatisfy(words -> assertThat(words)
                        .contains("3 agreements, partner by partner", "Norway, European Union, Romania")
                        .contains("the list names 3"));
    }

    @Test
    void leavesNothingInvisible() {
        OverviewView view = navigate(OverviewView.class);

        assertThat(words(view.getChildren().toList().getLast())).contains("Reconstruction", "12 schools");
    }

    @Test
    void showsTheSameAsATable() {
        OverviewView view = navigate(OverviewView.class);
        test($(NativeButton.class).id("aid-eur-table-toggle")).click();
        test($(NativeButton.class).id("aid-usd-table-toggle")).click();

        List<String> numbers = all(view)
                .filter(EvidenceButton.class::isInstance)
                .map(button -> button.getElement().getText())
                .toList();

        assertThat(numbers).contains("nearly €80 million", "€35 million", "$9 million");
    }

    @Test
    void opensTheSentenceBehindANumber() {
        navigate(OverviewView.class);

        test($(NumberCard.class).all().getFirst()).click();

        assertThat(words(page())).contains("Norway has given nearly 80 million euros", "Licence: CC BY 4.0");
        assertThat($(Anchor.class).id("evidence-compare").getHref())
                .startsWith("compare?")
                .contains("theme=AID", "measure=MONEY", "unit=EUR", "status=DISBURSEMENT");
    }

    private Chart chart(String card) {
        return $(Chart.class).all().stream()
                .filter(chart -> chart.getParent()
                        .flatMap(com.vaadin.flow.component.Component::getParent)
                        .flatMap(com.vaadin.flow.component.Component::getId)
                        .filter(card::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> places(Chart chart) {
        return chart.getConfiguration().getSeries().stream()
                .flatMap(series -> ((DataSeries) series).getData().stream())
                .map(DataSeriesItem::getX)
                .map(Number::doubleValue)
                .toList();
    }
}
