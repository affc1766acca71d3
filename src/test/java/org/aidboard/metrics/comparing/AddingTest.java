package org.aidboard.metrics.comparing;

import static org.aidboard.metrics.comparing.Stated.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.aidboard.figures.Check;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Status;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Total;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which facts of one series and year are added. */
class AddingTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private static Total total(Stated... stated) {
        return Adding.total(Facts.of(Arrays.stream(stated).map(Stated::row).toList()).stream()
                .map(Fact::new)
                .toList());
    }

    private static Total sum(String value, String upTo, Qualifier qualifier) {
        BigDecimal end = upTo.isEmpty() ? null : new BigDecimal(upTo);
        return new Total.Sum(new Quantity(new BigDecimal(value), end, "EUR"), qualifier);
    }

    private static Total refused(Total.Reason reason) {
        return new Total.Refused(reason);
    }

    @Test
    void oneFactNeedsNoSumHoweverOftenItIsStated() {
        assertThat(total(money("10"), money("10").at("b", 1))).isEqualTo(new Total.Single());
        assertThat(total(money("10").as(Status.TARGET))).isEqualTo(new Total.Single());
    }

    @Test
    void whatOneDocumentTellsApartIsAdded() {
        assertThat(total(money("10"), money("2.50").at("a", 1))).isEqualTo(sum("12.50", "", Qualifier.EXACT));
        assertThat(total(money("10").upTo("12"), money("5").at("a", 1))).isEqualTo(sum("15", "17", Qualifier.EXACT));
    }

    @Test
    void mentionsElsewhereDoNotCountTwice() {
        assertThat(total(money("10"), money("5").at("a", 1), money("10").at("b", 0)))
                .isEqualTo(sum("15", "", Qualifier.EXACT));
    }

    @Test
    void factsOfDifferentDaysAreAddedWhereverTheyStand() {
        assertThat(total(money("10").on(MAY), money("5").on(MAY.plusDays(1)).at("b", 0)))
                .isEqualTo(sum("15", "", Qualifier.EXACT));
    }

    @Test
    void whatDifferentDocumentsSayMayBeTheSameAmount() {
        assertThat(total(money("10"), money("12").at("b", 0))).isEqualTo(refused(Total.Reason.OVERLAP));
        assertThat(total(money("10").on(MAY), money("12").on(MAY).at("b", 0))).isEqualTo(refused(Total.Reason.OVERLAP));
    }

    /** 'Nearly 80 million, including 35 million': no sum of 115 million. */
    @Test
    void whatOneSentenceSaysMayBeAPartOfTheOther() {
        assertThat(total(money("80"), money("35"))).isEqualTo(refused(Total.Reason.PART));
    }

    @Test
    void aTotalIsNotAddedToItsParts() {
        assertThat(total(money("50").checked(Check.Kind.PARTS), money("30").at("a", 1)))
                .isEqualTo(refused(Total.Reason.PART));
        assertThat(total(money("16"), money("34").at("a", 1), money("50").at("a", 2)))
                .isEqualTo(refused(Total.Reason.PART));
        assertThat(total(money("16").checked(Check.Kind.YEAR), money("16.5").at("a", 1)))
                .isEqualTo(sum("32.5", "", Qualifier.EXACT));
    }

    @Test
    void targetsAreNeverAdded() {
        assertThat(total(
                        money("10").as(Status.TARGET),
                        money("5").as(Status.TARGET).at("a", 1)))
                .isEqualTo(refused(Total.Reason.TARGET));
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"PERCENT", "RANK", "DURATION"})
    void whatDoesNotAddUpIsNotAdded(Measure measure) {
        assertThat(total(money("10").as(measure), money("5").as(measure).at("a", 1)))
                .isEqualTo(refused(Total.Reason.MEASURE));
    }

    @Test
    void eventsAreNotAdded() {
        assertThat(total(Stated.milestone(1), Stated.milestone(2).at("a", 1))).isEqualTo(refused(Total.Reason.MEASURE));
    }

    @Test
    void whatStatesNoYearIsNotAdded() {
        assertThat(total(
                        money("10").in(Period.UNKNOWN),
                        money("5").in(Period.UNKNOWN).at("a", 1)))
                .isEqualTo(refused(Total.Reason.YEAR));
    }

    @Test
    void differentPeriodsAreNotAdded() {
        Period longer = new Period(2024, 2027, YearBasis.STATED, null);
        assertThat(total(money("10"), money("5").at("a", 1).in(longer))).isEqualTo(refused(Total.Reason.PERIOD));
        assertThat(total(money("10"), money("5").at("a", 1).everyYear())).isEqualTo(refused(Total.Reason.PERIOD));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, ABOUT, ABOUT",
        "UP_TO, EXACT, UP_TO",
        "AT_LEAST, MORE_THAN, AT_LEAST",
        "NEARLY, UP_TO, UP_TO",
        "ABOUT, AT_LEAST, ABOUT",
        "NEARLY, NEARLY, NEARLY",
    })
    void aSumIsAsExactAsItsLeastExactFact(Qualifier one, Qualifier other, Qualifier both) {
        assertThat(total(money("10").as(one), money("5").as(other).at("a", 1))).isEqualTo(sum("15", "", both));
    }

    @Test
    void boundsFromBothSidesAreNotAdded() {
        assertThat(total(
                        money("10").as(Qualifier.UP_TO),
                        money("5").as(Qualifier.AT_LEAST).at("a", 1)))
                .isEqualTo(refused(Total.Reason.BOUNDS));
    }
}
