package org.aidboard.metrics.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.aidboard.figures.Period;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.Fact;
import org.junit.jupiter.api.Test;

/** Which figures of one series are one fact. */
class FactsTest {

    private static List<Fact> facts(Stated... stated) {
        return Facts.of(Arrays.stream(stated).map(Stated::row).toList()).stream()
                .map(Fact::new)
                .toList();
    }

    @Test
    void theSameNumberInTheSameYearIsOneFactWithItsMentions() {
        Stated here = Stated.money("10.00");
        Stated there = Stated.money("10").at("b", 3).as(Qualifier.ABOUT);
        assertThat(facts(here, Stated.money("11"), there))
                .extracting(Fact::mentions)
                .containsExactly(
                        List.of(here.row(), there.row()),
                        List.of(Stated.money("11").row()));
        assertThat(facts(here, there).getFirst().qualifiers()).containsExactly(Qualifier.EXACT, Qualifier.ABOUT);
    }

    @Test
    void aRangeAnotherYearOrRecurrenceMakesAnotherFact() {
        Period longer = new Period(2024, 2027, YearBasis.STATED, null);
        assertThat(facts(
                        Stated.money("10"),
                        Stated.money("10").upTo("12"),
                        Stated.money("10").in(longer),
                        Stated.money("10").everyYear()))
                .hasSize(4);
    }

    /** 'Ten euros' in two documents that say no year may be the same ten euros, or not. */
    @Test
    void withoutAYearOneFactStandsInOneDocument() {
        Stated unsaid = Stated.money("10").in(Period.UNKNOWN);
        assertThat(facts(unsaid, unsaid.at("a", 5))).hasSize(1);
        assertThat(facts(unsaid, unsaid.at("b", 0))).hasSize(2);
    }

    @Test
    void milestonesAreOneOnlyInTheSameWords() {
        assertThat(facts(Stated.milestone(1), Stated.milestone(2))).hasSize(2);
        assertThat(facts(Stated.milestone(1), Stated.milestone(1).at("b", 2))).hasSize(1);
    }
}
