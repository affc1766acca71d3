package org.aidboard.views.charts.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import java.util.List;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Compared;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.pivot.Aim;
import org.aidboard.metrics.pivot.Dimension;
import org.aidboard.metrics.pivot.Pair;
import org.aidboard.metrics.pivot.Pivot;
import org.aidboard.views.Example;
import org.junit.jupiter.api.Test;

/** The values of every chart that compares. */
class AcrossTest {

    private static final Example AID = new Example("Aid");

    static {
        AID.with("a", Theme.AID, Measure.MONEY, "40 EUR", Qualifier.UP_TO, Status.PLEDGE, 2019, "NO", "MD", List.of());
        pledge(AID, "b", "10 EUR", 2021, "NO");
        AID.with("c", Theme.AID, Measure.MONEY, "20 EUR", Qualifier.ABOUT, Status.PLEDGE, 2021, "SE", "MD", List.of());
        pledge(AID, "d", "60 EUR", 2022, "EU");
        pledge(AID, "e", "30 EUR", 2022, "SE");
    }

    private static final List<Fact> EVENTS = new Example("Events")
            .with("The border was opened", Theme.AID, Measure.MILESTONE, "", Status.OBSERVATION, 2020)
            .with("The war was over", Theme.AID, Measure.MILESTONE, "", Status.OBSERVATION, 1945)
            .facts();

    private static void pledge(Example example, String quote, String value, int year, String provider) {
        example.with(
                quote,
                Theme.AID,
                Measure.MONEY,
                value,
                Qualifier.EXACT,
                Status.PLEDGE,
                year,
                provider,
                "MD",
                List.of());
    }

    @Test
    void columnsStandBesideEachOther() {
        Configuration chart = new ColumnsAcross(AID.facts(), Measure.MONEY, "EUR", false)
                .picture(List.of())
                .configuration();

        assertThat(values(chart, "Norway → Moldova")).containsExactly(40d, 10d);
        assertThat(values(chart, "Sweden → Moldova")).containsExactly(20d, 30d);
        assertThat(places(chart, "Norway → Moldova").getFirst()).isEqualTo(2019);
        assertThat(places(chart, "Norway → Moldova").getLast()).isBetween(2020.5, 2020.99);
        assertThat(places(chart, "Sweden → Moldova").getFirst()).isBetween(2021.01, 2021.5);
    }

    @Test
    void columnsStandOnEachOtherOnlyWhereAddingIsAllowed() {
        ColumnsAcross columns = new ColumnsAcross(AID.facts(), Measure.MONEY, "EUR", true);
        Configuration chart = columns.picture(List.of()).configuration();

        assertThat(places(chart, "Sweden → Moldova").getFirst()).isEqualTo(2021);
        assertThat(places(chart, "Norway → Moldova").getLast()).isEqualTo(2021);
        assertThat(places(chart, "Sweden → Moldova").getLast()).isNotEqualTo(2022);
        assertThat(values(chart, "sums")).containsExactly(30d);
        assertThat(columns.stacks().refusals()).singleElement().asString().startsWith("2022: not added (");
    }

    @Test
    void whiskersSayHowExactANumberIs() {
        Configuration chart = new ColumnsAcross(AID.facts(), Measure.MONEY, "EUR", false)
                .picture(List.of())
                .configuration();

        assertThat(items(chart, "whisker-open"))
                .hasSize(2)
                .satisfiesExactly(
                        upTo -> {
                            assertThat(upTo.getLow().doubleValue()).isLessThan(40);
                            assertThat(upTo.getHigh().doubleValue()).isEqualTo(40);
                        },
                        about -> {
                            assertThat(about.getLow().doubleValue()).isLessThan(20);
                            assertThat(about.getHigh().doubleValue()).isGreaterThan(20);
                        });
    }

    @Test
    void linesLeadOnlyToTheVeryNextYear() {
        Configuration chart =
                LinesAcross.of(AID.facts(), Measure.MONEY, "EUR", List.of()).configuration();

        assertThat(items(chart, "Norway → Moldova").stream().map(DataSeriesItem::getY))
                .hasSize(3)
                .satisfies(values -> assertThat(values.get(1)).isNull());
        assertThat(values(chart, "Sweden → Moldova")).containsExactly(20d, 30d);
    }

    @Test
    void linesAreNamedAtTheirEndsWhereTheNamesStayApart() {
        Configuration apart =
                LinesAcross.of(AID.facts(), Measure.MONEY, "EUR", List.of()).configuration();
        assertThat(apart.getLegend().getEnabled()).isFalse();
        assertThat(ChartSerialization.toJSON(apart)).contains("end-name", "Sweden", "responsive", "marginRight");

        Example near = new Example("Near");
        pledge(near, "a", "100 EUR", 2022, "NO");
        pledge(near, "b", "101 EUR", 2022, "SE");
        pledge(near, "c", "90 EUR", 2021, "SE");
        Configuration lifted =
                LinesAcross.of(near.facts(), Measure.MONEY, "EUR", List.of()).configuration();
        assertThat(lifted.getLegend().getEnabled()).isFalse();
        assertThat(labels(lifted).map(label -> label.getY().intValue()))
                .as("one at its point, the other above it")
                .hasSize(2)
                .contains(0)
                .anySatisfy(y -> assertThat(y).isBetween(-18, -10));

        List.of("DE", "PL", "LT", "LV", "EE", "FI").forEach(code -> pledge(near, code, "100 EUR", 2022, code));
        Configuration collides =
                LinesAcross.of(near.facts(), Measure.MONEY, "EUR", List.of()).configuration();
        assertThat(collides.getLegend().getEnabled()).isTrue();
        assertThat(ChartSerialization.toJSON(collides)).doesNotContain("end-name");
    }

    @Test
    void aLongLineSaysWhereItBeginsEndsAndIsHighest() {
        Example one = new Example("One");
        List.of(5, 6, 9, 4, 7, 8).forEach(value -> pledge(one, "v" + value, value + " EUR", 2010 + value, "NO"));

        Configuration chart =
                LinesAcross.of(one.facts(), Measure.MONEY, "EUR", List.of()).configuration();

        assertThat(items(chart, "Norway → Moldova"))
                .extracting(
                        item -> item.getY().intValue(),
                        item -> item.getDataLabels() == null
                                || item.getDataLabels().getEnabled())
                .containsExactly(
                        tuple(4, true),
                        tuple(5, false),
                        tuple(6, false),
                        tuple(7, false),
                        tuple(8, false),
                        tuple(9, true));
    }

    @Test
    void aYearThatIsNotAddedDoesNotThinTheOthers() {
        Example years = new Example("Years");
        for (int year = 2014; year <= 2021; year++) {
            int in = year;
            List.of("NO", "SE", "PL").forEach(code -> pledge(years, "in " + in + code, "5 EUR", in, code));
        }
        years.with(
                "a union", Theme.AID, Measure.MONEY, "9 EUR", Qualifier.EXACT, Status.PLEDGE, 2021, "EU", "MD", List.of());

        ColumnsAcross columns = new ColumnsAcross(years.facts(), Measure.MONEY, "EUR", true);

        assertThat(columns.fit()).isTrue();
        assertThat(columns.picture(List.of()).configuration().getSeries())
                .filteredOn(series -> series.getPlotOptions() instanceof PlotOptionsColumn)
                .extracting(series -> ((PlotOptionsColumn) series.getPlotOptions())
                        .getPointRange()
                        .doubleValue())
                .containsOnly(0.8, 0.2);
    }

    @Test
    void aimsOfOnePointStandBesideEachOtherUnderOneLabel() {
        Example aims = new Example("Aims");
        for (String code : List.of("NO", "SE", "PL", "LT")) {
            aims.with(
                    code,
                    Theme.GDP_SHARE,
                    Measure.PERCENT,
                    "5 % of GDP",
                    Qualifier.EXACT,
                    Status.TARGET,
                    2035,
                    code,
                    null,
                    List.of());
        }

        Configuration chart = AimChart.of(
                        Aim.in(aims.facts(), aims.facts()),
                        Measure.PERCENT,
                        "% of GDP",
                        together -> "words of " + together.size())
                .configuration();

        assertThat(places(chart, "Target")).doesNotHaveDuplicates().hasSize(4);
        assertThat(ChartSerialization.toJSON(chart)).containsOnlyOnce("\"label\":\"words of 4\"");
    }

    @Test
    void columnsAreNamedWhereTheyAreWideEnough() {
        Example two = new Example("Two")
                .with(
                        "a",
                        Theme.AID,
                        Measure.MONEY,
                        "100 EUR",
                        Qualifier.EXACT,
                        Status.PLEDGE,
                        2022,
                        "NO",
                        null,
                        List.of())
                .with(
                        "b",
                        Theme.AID,
                        Measure.MONEY,
                        "50 EUR",
                        Qualifier.EXACT,
                        Status.PLEDGE,
                        2022,
                        "SE",
                        null,
                        List.of());
        Configuration wide = new ColumnsAcross(two.facts(), Measure.MONEY, "EUR", false)
                .picture(List.of())
                .configuration();
        assertThat(wide.getLegend().getEnabled()).isFalse();
        assertThat(ChartSerialization.toJSON(wide)).contains("<br>Norway", "<br>Sweden");
        Configuration narrow = new ColumnsAcross(AID.facts(), Measure.MONEY, "EUR", false)
                .picture(List.of())
                .configuration();
        assertThat(narrow.getLegend().getEnabled()).isTrue();
    }

    @Test
    void everyFormSaysWhatIsNotAdded() {
        assertThat(Stacks.of(AID.facts()).refusals()).singleElement().asString().startsWith("2022: not added (");
    }

    @Test
    void eventsOfTheYearsShownStandUnderTheNumbers() {
        Configuration chart =
                LinesAcross.of(AID.facts(), Measure.MONEY, "EUR", EVENTS).configuration();

        assertThat(places(chart, "Milestones")).containsExactly(2020d);
        assertThat(chart.getNumberOfyAxes()).isEqualTo(2);
    }

    @Test
    void twoYearsAreTwoPointsAndTheirChangeInWords() {
        Pivot pivot = Pivot.of(Compared.of(AID.rows()), Dimension.ALL);
        Pair pair = new Pair(2021, 2022);
        Configuration chart = Dumbbell.of(Dumbbell.rows(pivot, pair), pair, Measure.MONEY, "EUR")
                .configuration();

        assertThat(places(chart, "2021")).containsExactly(20d);
        assertThat(places(chart, "2022")).containsExactly(30d);
        assertThat(ChartSerialization.toJSON(chart)).contains("+€10 (+50%)");
    }

    @Test
    void theLargestChangeStandsFirstWhicheverWayItGoesAndASumSaysThatItIsOne() {
        Example aid = new Example("Aid");
        pledge(aid, "a", "90 EUR", 2021, "SE");
        pledge(aid, "b", "10 EUR", 2022, "SE");
        pledge(aid, "c", "5 EUR", 2021, "NO");
        pledge(aid, "d", "7 EUR", 2022, "NO");
        pledge(aid, "e", "8 EUR", 2022, "NO");
        Pair pair = new Pair(2021, 2022);

        List<Pivot.Row> rows = Dumbbell.rows(Pivot.of(Compared.of(aid.rows()), Dimension.ALL), pair);

        assertThat(rows).extracting(row -> row.key().provider()).containsExactly("SE", "NO");
        Configuration chart = Dumbbell.of(rows, pair, Measure.MONEY, "EUR").configuration();
        assertThat(places(chart, "2022")).containsExactly(10d, 15d);
        assertThat(ChartSerialization.toJSON(chart)).contains("together €15", "€7, Pledge, 2022", "€8, Pledge, 2022");
    }

    @Test
    void aTargetIsJoinedToWhatWasReached() {
        List<Fact> facts = new Example("Aims")
                .with("aim", Theme.GDP_SHARE, Measure.PERCENT, "2 % of GDP", Status.TARGET, 2024)
                .with("so far", Theme.GDP_SHARE, Measure.PERCENT, "1.7 % of GDP", Status.OBSERVATION, 2023)
                .facts();
        Configuration chart = AimChart.of(Aim.in(facts, facts), Measure.PERCENT, "% of GDP", together -> "words")
                .configuration();

        assertThat(values(chart, "Target")).containsExactly(2d);
        assertThat(values(chart, "Observation")).containsExactly(1.7);
        assertThat(items(chart, "join")).hasSize(2);
    }

    @Test
    void noChartSendsCodeToTheBrowser() {
        for (Configuration chart : List.of(
                new ColumnsAcross(AID.facts(), Measure.MONEY, "EUR", true)
                        .picture(EVENTS)
                        .configuration(),
                LinesAcross.of(AID.facts(), Measure.MONEY, "EUR", EVENTS).configuration(),
                MarkersAcross.of(AID.facts(), Measure.MONEY, "EUR", EVENTS).configuration())) {
            assertThat(ChartSerialization.toJSON(chart)).doesNotContain("_fn_").contains("\"errorbar\"");
        }
    }

    @Test
    void tooManyColumnsDoNotFit() {
        Example many = new Example("Many");
        for (int year = 1930; year < 2025; year++) {
            many.with("y" + year, Theme.AID, Measure.MONEY, "1 EUR", Status.PLEDGE, year);
        }

        assertThat(new ColumnsAcross(many.facts(), Measure.MONEY, "EUR", false).fit())
                .isFalse();
        assertThat(MarkersAcross.of(many.facts(), Measure.MONEY, "EUR", List.of())
                        .configuration()
                        .getChart()
                        .getType())
                .isEqualTo(ChartType.SCATTER);
    }

    private static List<DataSeriesItem> items(Configuration chart, String name) {
        return chart.getSeries().stream()
                .filter(series -> name.equals(series.getName()))
                .flatMap(series -> ((DataSeries) series).getData().stream())
                .toList();
    }

    private static Stream<DataLabels> labels(Configuration chart) {
        return chart.getSeries().stream()
                .flatMap(series -> ((DataSeries) series).getData().stream())
                .flatMap(item -> Stream.ofNullable(item.getDataLabels()))
                .filter(label -> "end-label".equals(label.getClassName()));
    }

    private static List<Double> values(Configuration chart, String name) {
        return items(chart, name).stream()
                .map(item -> item.getY().doubleValue())
                .toList();
    }

    private static List<Double> places(Configuration chart, String name) {
        return items(chart, name).stream()
                .map(item -> item.getX().doubleValue())
                .toList();
    }
}
