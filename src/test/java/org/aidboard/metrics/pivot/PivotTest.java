package org.aidboard.metrics.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Compared;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Total;
import org.aidboard.metrics.comparing.Across;
import org.aidboard.metrics.money.Rate;
import org.aidboard.views.Example;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows of any kind, with totals only where adding is allowed. */
class PivotTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private final Example example = new Example("Help");

    private PivotTest given(String value, Status status, @Nullable Integer year, String provider) {
        example.with(
                provider + " " + value + " " + status + " " + year,
                Theme.AID,
                Measure.MONEY,
                value,
                Qualifier.EXACT,
                status,
                year,
                provider,
                "MD",
                List.of());
        return this;
    }

    private Pivot by(Dimension... dimensions) {
        return Pivot.of(Compared.of(example.rows()), List.of(dimensions));
    }

    @Test
    void aRowByProviderAddsWhatOneProviderGave() {
        given("10 EUR", Status.DISBURSEMENT, 2021, "NO").given("5 EUR", Status.DISBURSEMENT, 2021, "SE");

        Pivot pivot = by(Dimension.PROVIDER);

        assertThat(pivot.rows()).extracting(row -> row.key().provider()).containsExactly("NO", "SE");
        assertThat(pivot.totals().getFirst().of(2021)).contains(sum("15"));
    }

    @Test
    void withoutAnyDimensionTheUnitStillTellsRowsApart() {
        given("10 EUR", Status.DISBURSEMENT, 2021, "NO").given("5 USD", Status.DISBURSEMENT, 2021, "NO");

        Pivot pivot = by();

        assertThat(pivot.rows()).extracting(row -> row.key().unit()).containsExactly("EUR", "USD");
        assertThat(pivot.totals()).isEmpty();
    }

    @Test
    void statementsOfDifferentKindsAreNeverAdded() {
        given("10 EUR", Status.DISBURSEMENT, 2021, "NO").given("5 EUR", Status.PLEDGE, 2021, "NO");

        assertThat(total(by().rows().getFirst(), 2021)).isEqualTo(new Total.Refused(Total.Reason.STATUS));
    }

    @Test
    void aUnionIsNotAddedToACountry() {
        given("10 EUR", Status.PLEDGE, 2021, "EU").given("5 EUR", Status.PLEDGE, 2021, "DE");

        assertThat(total(by().rows().getFirst(), 2021)).isEqualTo(new Total.Refused(Total.Reason.PARTIES));
    }

    @Test
    void whatIsConvertedHasTheUnitThatItIsConvertedTo() {
        given("10 EUR", Status.PLEDGE, 2021, "NO").given("5 USD", Status.PLEDGE, 2021, "NO");
        Rate rate = new Rate("USD", "EUR", new BigDecimal("0.8"), new Rate.OfDay(DAY, DAY));
        List<FigureRow> rows = example.rows();

        Total total = Across.total(List.of(new Fact(rows.subList(0, 1)), new Fact(rows.subList(1, 2), rate, null)));

        assertThat(total)
                .isInstanceOfSatisfying(
                        Total.Sum.class,
                        sum -> assertThat(sum.quantity().value()).isEqualByComparingTo("14"));
    }

    @Test
    void factsWithoutAYearStandApart() {
        given("10 EUR", Status.PLEDGE, null, "NO").given("5 EUR", Status.PLEDGE, 2021, "NO");

        Row row = by().rows().getFirst();

        assertThat(row.cells()).containsOnlyKeys(2021);
        assertThat(Objects.requireNonNull(row.withoutYear()).facts())
                .extracting(Fact::quantity)
                .containsExactly(new Quantity(new BigDecimal("10"), null, "EUR"));
    }

    @Test
    void saysTheChangeBetweenTwoYears() {
        given("10 EUR", Status.PLEDGE, 2021, "NO").given("15 EUR", Status.PLEDGE, 2023, "NO");

        Change change = by().rows().getFirst().change();

        assertThat(change).isEqualTo(new Change.Known(2021, 2023, new BigDecimal("10"), new BigDecimal("15"), true));
        assertThat(((Change.Known) change).absolute()).isEqualByComparingTo("5");
        assertThat(((Change.Known) change).relative()).isEqualByComparingTo("0.5");
    }

    @Test
    void saysNoChangeFromNothingOrFromSeveralValues() {
        given("10 EUR", Status.PLEDGE, 2021, "NO")
                .given("15 EUR", Status.PLEDGE, 2023, "NO")
                .given("3 EUR", Status.DISBURSEMENT, 2023, "NO");

        Row row = by().rows().getFirst();

        assertThat(row.change(2021, 2023)).isEqualTo(new Change.None(Change.Reason.NOT_ONE_VALUE));
        assertThat(row.change(2020, 2023)).isEqualTo(new Change.None(Change.Reason.NO_FIRST));
        assertThat(row.change(2021, 2022)).isEqualTo(new Change.None(Change.Reason.NO_SECOND));
    }

    @Test
    void theBestPairOfYearsIsThatOfMostRows() {
        given("1 EUR", Status.PLEDGE, 2019, "NO")
                .given("2 EUR", Status.PLEDGE, 2021, "NO")
                .given("3 EUR", Status.PLEDGE, 2023, "NO")
                .given("4 EUR", Status.PLEDGE, 2021, "SE")
                .given("5 EUR", Status.PLEDGE, 2023, "SE");

        assertThat(Pair.best(by(Dimension.PROVIDER), null, null)).contains(new Pair(2021, 2023));
        assertThat(Pair.best(by(Dimension.PROVIDER), 2019, null)).contains(new Pair(2019, 2023));
        assertThat(Pair.best(by(Dimension.PROVIDER), null, 2021)).contains(new Pair(2019, 2021));
        assertThat(Pair.best(by(Dimension.PROVIDER), 2023, null)).isEmpty();
    }

    private static Total total(Row row, int year) {
        return row.cell(year).orElseThrow().total();
    }

    private static Total sum(String value) {
        return new Total.Sum(new Quantity(new BigDecimal(value), null, "EUR"), Qualifier.EXACT);
    }
}
