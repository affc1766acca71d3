package org.aidboard.metrics.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.aidboard.figures.Period;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.YearBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rates that ship, against what the bank itself has published as daily and yearly rates. */
class ReferenceRatesTest {

    private static final ReferenceRates RATES = RatesKept.shipped();

    private static Rate rate(String from, String to, Period period) {
        return assertThat(RATES.exchange(from, to, period))
                .asInstanceOf(type(Rate.class))
                .actual();
    }

    private static Period on(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Period(date.getYear(), null, YearBasis.STATED, date);
    }

    private static Period years(int year, int yearTo) {
        return new Period(year, yearTo == year ? null : yearTo, YearBasis.STATED, null);
    }

    /** The bank's own yearly averages, with the decimals that it gives them. */
    @ParameterizedTest
    @CsvSource({
        "USD, 2019, 1.1195, 255",
        "USD, 2020, 1.1422, 257",
        "USD, 2021, 1.1827, 258",
        "USD, 2022, 1.0530, 257",
        "GBP, 2020, 0.88970, 257",
        "GBP, 2021, 0.85960, 258",
        "GBP, 2022, 0.85276, 257",
        "NOK, 2022, 10.1026, 257",
        "LTL, 2014, 3.4528, 255",
        "HRK, 2022, 7.5349, 257",
    })
    void aYearHasTheMeanOfItsDays(String currency, int year, BigDecimal average, int days) {
        Rate rate = rate("EUR", currency, years(year, year));
        assertThat(rate.factor().setScale(average.scale(), RoundingMode.HALF_UP))
                .isEqualTo(average);
        assertThat(rate.basis()).asInstanceOf(type(Rate.Average.class)).satisfies(basis -> {
            assertThat(basis.days()).isEqualTo(days);
            assertThat(basis.whole()).isTrue();
            assertThat(basis.when()).isEqualTo(String.valueOf(year));
        });
    }

    /** One euro was 1.0530486381 dollars in the mean of 2022, so a dollar was 0.9496237532 euros. */
    @Test
    void aRateIntoEurosIsTheInverseRoundedToEightDigits() {
        assertThat(rate("USD", "EUR", years(2022, 2022)).factor()).isEqualTo("0.94962375");
    }

    /** 0.8527608560 pounds and 1.0530486381 dollars to the euro: 0.8098019647 pounds to the dollar. */
    @Test
    void betweenTwoOthersTheWayGoesThroughTheEuro() {
        assertThat(rate("USD", "GBP", years(2022, 2022)).factor()).isEqualByComparingTo("0.80980196");
        assertThat(rate("GBP", "USD", on("2022-03-01")).factor()).isEqualByComparingTo("1.3401369");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-01, USD, 1.1162, 2022-03-01",
        "2022-03-01, RUB, 117.201, 2022-03-01",
        "2022-03-01, IDR, 16033.36, 2022-03-01",
        // Good Friday to Easter Monday
        "2022-04-15, USD, 1.0878, 2022-04-14",
        "2022-04-17, USD, 1.0878, 2022-04-14",
        "2022-04-18, USD, 1.0878, 2022-04-14",
        "2022-04-19, USD, 1.0803, 2022-04-19",
        "2023-01-01, USD, 1.0666, 2022-12-30",
        "1999-01-04, USD, 1.1789, 1999-01-04",
        "2023-02-21, USD, 1.0664, 2023-02-21",
    })
    void aDayHasTheRateThatThePublishedTableShows(
            String day, String currency, BigDecimal published, LocalDate dayOfRate) {
        Rate rate = rate("EUR", currency, on(day));
        assertThat(rate.factor()).isEqualByComparingTo(published);
        assertThat(rate.basis()).isEqualTo(new Rate.OfDay(LocalDate.parse(day), dayOfRate));
        assertThat(rate.basis().when()).isEqualTo(dayOfRate.toString());
    }

    @Test
    void aYearThatIsNotOverHasTheMeanSoFarAndSaysSo() {
        Rate rate = rate("EUR", "USD", years(2023, 2023));
        assertThat(rate.factor()).isEqualByComparingTo("1.0762622");
        assertThat(rate.basis())
                .isEqualTo(
                        new Rate.Average(2023, 2023, LocalDate.of(2023, 1, 2), LocalDate.of(2023, 2, 21), 37, false));
        assertThat(rate.basis().when()).isEqualTo("2023-01-02/2023-02-21");
    }

    /** The bank stopped publishing the rouble after 1 March 2022. */
    @Test
    void aCurrencyThatWasPublishedForPartOfAYearSaysSo() {
        Rate rate = rate("EUR", "RUB", years(2022, 2022));
        assertThat(rate.factor()).isEqualByComparingTo("88.397136");
        assertThat(rate.basis().when()).isEqualTo("2022-01-03/2022-03-01");
    }

    @Test
    void severalYearsHaveTheMeanOfAllTheirDays() {
        Rate rate = rate("EUR", "USD", years(2020, 2022));
        assertThat(rate.basis())
                .isEqualTo(new Rate.Average(
                        2020, 2022, LocalDate.of(2020, 1, 2), LocalDate.of(2022, 12, 30), 257 + 258 + 257, true));
        assertThat(rate.basis().when()).isEqualTo("2020/2022");
        assertThat(rate("EUR", "USD", years(2022, 2027)).basis().when()).isEqualTo("2022-01-03/2023-02-21");
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 1998, USD, BEFORE",
        "USD, 2024, USD, AFTER",
        "USD, 2030, USD, AFTER",
        "XAF, 2022, XAF, CURRENCY",
        "LTL, 2015, LTL, NOT_THEN",
        "ISK, 2012, ISK, NOT_THEN",
    })
    void noRateIsMadeUp(String currency, int year, String named, NoRate.Reason reason) {
        NoRate none = new NoRate(named, reason);
        assertThat(RATES.exchange(currency, "EUR", years(year, year))).isEqualTo(none);
        assertThat(none.sentence()).startsWith("No rate for " + named + ": ").endsWith(".");
    }

    @Test
    void daysWithoutARateHaveNone() {
        assertThat(RATES.exchange("USD", "EUR", on("1999-01-03"))).isEqualTo(new NoRate("USD", NoRate.Reason.BEFORE));
        assertThat(RATES.exchange("USD", "EUR", on("2023-02-22"))).isEqualTo(new NoRate("USD", NoRate.Reason.AFTER));
        assertThat(RATES.exchange("RUB", "EUR", on("2022-03-02"))).isEqualTo(new NoRate("RUB", NoRate.Reason.NOT_THEN));
        assertThat(RATES.exchange("USD", "LTL", on("2022-03-02"))).isEqualTo(new NoRate("LTL", NoRate.Reason.NOT_THEN));
        assertThat(RATES.exchange("USD", "EUR", Period.UNKNOWN)).isEqualTo(new NoRate("USD", NoRate.Reason.YEAR));
        assertThat(RATES.exchange("USD", "EUR", years(1998, 2003))).isEqualTo(new NoRate("USD", NoRate.Reason.BEFORE));
    }

    @Test
    void saysWhatItKnows() {
        assertThat(RATES.first()).isEqualTo("1999-01-04");
        assertThat(RATES.last()).isEqualTo("2023-02-21");
        assertThat(RATES.currencies())
                .startsWith("EUR", "USD", "GBP", "AUD")
                .contains("NOK", "PLN", "SEK")
                .doesNotContain("UAH", "XAF")
                .doesNotHaveDuplicates()
                .hasSize(42);
    }

    @Test
    void converts() {
        Rate rate = rate("USD", "EUR", years(2022, 2022));
        assertThat(rate.convert(new Quantity(new BigDecimal("100000000"), null, "USD")))
                .isEqualTo(new Quantity(new BigDecimal("94962375.00"), null, "EUR"));
        assertThat(rate.convert(new Quantity(new BigDecimal("1.5"), new BigDecimal("2"), "USD")))
                .isEqualTo(new Quantity(new BigDecimal("1.42"), new BigDecimal("1.90"), "EUR"));
    }
}
