package org.aidboard.metrics.comparing;

import static org.aidboard.metrics.comparing.Stated.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidboard.figures.Period;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Line;
import org.aidboard.metrics.Receipt;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.Total;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.metrics.columns.TableWriter;
import org.aidboard.metrics.money.NoRate;
import org.aidboard.metrics.money.Rate;
import org.aidboard.metrics.money.RatesKept;
import org.aidboard.metrics.money.ReferenceRates;
import org.aidboard.metrics.search.Library;
import org.aidboard.store.StoredFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money in one currency, and years of publication. */
class TermsTest {

    private static final ReferenceRates RATES = RatesKept.shipped();
    private static final Terms EURO = new Terms("EUR", false);
    private static final Period IN_2022 = new Period(2022, null, YearBasis.STATED, null);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 3);

    private static Comparison compare(Selection selection, Terms terms, Stated... stated) {
        Map<String, List<FigureRow>> documents = Arrays.stream(stated)
                .map(Stated::row)
                .collect(Collectors.groupingBy(row -> row.document().sha256(), TreeMap::new, Collectors.toList()));
        TableWriter writer = new TableWriter();
        documents
                .values()
                .forEach(rows -> writer.add(
                        rows.getFirst().document(),
                        rows.stream()
                                .map(row -> new StoredFigure(
                                        row.key(), row.document().sha256(), row.figure()))
                                .toList()));
        Snapshot snapshot = new Snapshot(writer.cut(), Library.EMPTY.with(writer.cut()));
        return Comparisons.of(snapshot.series(selection, terms, RATES), terms, RATES);
    }

    private static Line line(Comparison comparison, String unit) {
        return comparison.lines().stream()
                .filter(line -> unit.equals(line.key().unit()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Fact> facts(@Nullable Cell cell) {
        return Objects.requireNonNull(cell, "a cell").facts();
    }

    private static Quantity quantity(String value, String unit) {
        return new Quantity(new BigDecimal(value), null, unit);
    }

    /** 100 dollars at 1.0530486 to the euro are 94.96 euros, 20 pounds at 0.85276086 are 23.45. */
    @Test
    void moneyOfAllCurrenciesStandsInOneSeriesAndIsAddedWhereOneDocumentTellsItApart() {
        Comparison comparison = compare(
                Selection.ALL,
                EURO,
                money("100").of("USD").in(IN_2022),
                money("50").in(IN_2022).at("a", 1),
                money("20").of("GBP").in(IN_2022).at("a", 2));
        assertThat(comparison.lines()).hasSize(1);
        assertThat(comparison.withoutRate()).isEmpty();
        Cell cell = line(comparison, "EUR").cell(2022).orElseThrow();
        assertThat(cell.facts())
                .extracting(Fact::quantity)
                .containsExactly(quantity("94.96", "EUR"), quantity("50", "EUR"), quantity("23.45", "EUR"));
        assertThat(cell.total())
                .isEqualTo(new Total.Sum(
                        new Quantity(new BigDecimal("168.41"), null, "EUR"), Qualifier.EXACT, List.of("GBP", "USD")));
        Receipt receipt = cell.facts().getFirst().receipt().orElseThrow();
        assertThat(receipt.stated()).isEqualTo(quantity("100", "USD"));
        assertThat(receipt.rate().factor()).isEqualTo("0.94962375");
        assertThat(receipt.rate().basis().when()).isEqualTo("2022");
        assertThat(receipt.source()).contains("European Central Bank");
        assertThat(cell.facts().get(1).receipt()).as("nothing to convert").isEmpty();
        assertThat(cell.facts().get(1).exchange()).isNull();
    }

    /** On 3 May 2021 a euro was 1.2044 dollars. */
    @Test
    void theDaysRateIsTakenWhereAMentionKnowsTheDay() {
        Period may = new Period(2021, null, YearBasis.STATED, null);
        Comparison comparison = compare(
                Selection.ALL,
                EURO,
                money("1000").of("USD").in(may),
                money("1000").of("USD").on(MAY).at("b", 0));
        Fact fact = line(comparison, "EUR").cell(2021).orElseThrow().facts().getFirst();
        assertThat(fact.mentions()).hasSize(2);
        assertThat(fact.quantity()).isEqualTo(quantity("830.29", "EUR"));
        assertThat(fact.receipt().orElseThrow().rate().basis()).isEqualTo(new Rate.OfDay(MAY, MAY));
    }

    @Test
    void whatHasNoRateStaysInItsCurrencyAndIsListed() {
        Comparison comparison = compare(
                Selection.ALL,
                EURO,
                money("100").of("UAH").in(IN_2022),
                money("100").of("USD").in(Period.UNKNOWN).at("a", 1),
                money("100")
                        .of("USD")
                        .in(new Period(1998, null, YearBasis.STATED, null))
                        .at("a", 2),
                money("7").in(Period.UNKNOWN).at("a", 3));
        assertThat(comparison.lines()).extracting(line -> line.key().unit()).containsExactly("EUR", "UAH", "USD");
        assertThat(comparison.withoutRate())
                .extracting(fact -> fact.withoutRate().orElseThrow())
                .containsExactlyInAnyOrder(
                        new NoRate("UAH", NoRate.Reason.CURRENCY),
                        new NoRate("USD", NoRate.Reason.YEAR),
                        new NoRate("USD", NoRate.Reason.BEFORE));
        Fact hryvnia = line(comparison, "UAH").cell(2022).orElseThrow().facts().getFirst();
        assertThat(hryvnia.quantity()).isEqualTo(quantity("100", "UAH"));
        assertThat(hryvnia.receipt()).isEmpty();
        Cell euros = line(comparison, "EUR").withoutYear();
        assertThat(facts(euros)).extracting(Fact::exchange).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "DKK", "PLN", "CAD", "CZK", "SEK"})
    void aTotalIsNotAddedToItsPartsThoughRoundingTakesThemApart(String currency) {
        Comparison comparison = compare(
                Selection.ALL,
                new Terms(currency, false),
                money("75000.5").of("USD").in(IN_2022),
                money("425000").of("USD").in(IN_2022).at("a", 1),
                money("500000.5").of("USD").in(IN_2022).at("a", 2));
        assertThat(line(comparison, currency).cell(2022).orElseThrow().total())
                .isEqualTo(new Total.Refused(Total.Reason.PART));
    }

    @Test
    void whatDifferentDocumentsSayIsNotAddedHoweverItIsConverted() {
        Comparison comparison = compare(
                Selection.ALL,
                EURO,
                money("100").of("USD").in(IN_2022),
                money("95").in(IN_2022).at("b", 0));
        assertThat(line(comparison, "EUR").cell(2022).orElseThrow().total())
                .isEqualTo(new Total.Refused(Total.Reason.OVERLAP));
    }

    @Test
    void withoutAYearAFigureMayStandWhereItsDocumentWasPublishedAndSaysSo() {
        Terms published = new Terms(null, true);
        Stated unsaid = money("10").in(Period.UNKNOWN).published(MAY);
        Stated stated = money("12").at("a", 1).on(MAY).published(MAY);
        Stated undated = money("14").in(Period.UNKNOWN).at("b", 0);
        Comparison comparison = compare(Selection.ALL, published, unsaid, stated, undated);
        assertThat(comparison.years()).containsExactly(2021);
        Line line = line(comparison, "EUR");
        Cell cell = line.cell(2021).orElseThrow();
        assertThat(cell.facts()).extracting(Fact::publicationYear).containsExactly(2021, null);
        assertThat(cell.facts()).extracting(Fact::year).containsExactly(2021, 2021);
        assertThat(cell.total()).isEqualTo(new Total.Refused(Total.Reason.YEAR));
        assertThat(facts(line.withoutYear())).extracting(Fact::year).containsOnlyNulls();
        assertThat(compare(Selection.ALL, Terms.STATED, unsaid, stated, undated).years())
                .containsExactly(2021);
        Comparison inRange = compare(Selection.ALL.withYears(2021, 2021), published, unsaid, stated, undated);
        assertThat(line(inRange, "EUR").cell(2021).orElseThrow().facts()).hasSize(2);
        assertThat(line(inRange, "EUR").withoutYear()).isNull();
        assertThat(compare(Selection.ALL.withYears(2022, null), published, unsaid, stated, undated)
                        .lines())
                .isEmpty();
    }

    /** The mean of 2021 is 1.1827403 dollars to the euro. */
    @Test
    void aFigureThatIsMovedIsConvertedByTheYearItStandsIn() {
        Stated unsaid = money("1000").of("USD").in(Period.UNKNOWN).published(MAY);
        Fact moved = line(compare(Selection.ALL, new Terms("EUR", true), unsaid), "EUR")
                .cell(2021)
                .orElseThrow()
                .facts()
                .getFirst();
        assertThat(moved.quantity()).isEqualTo(quantity("845.49", "EUR"));
        assertThat(moved.publicationYear()).isEqualTo(2021);
        assertThat(compare(Selection.ALL, EURO, unsaid).withoutRate()).hasSize(1);
    }
}
