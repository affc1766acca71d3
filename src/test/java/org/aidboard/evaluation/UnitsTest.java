package org.aidboard.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "people, person, PEOPLE",
        "families, family, COUNT",
        "Kilometre, km, LENGTH",
        "percent, %, PERCENT",
        "school, schools, COUNT",
        "trade agreement, agreement, COUNT",
        "agreement, trade agreement, COUNT",
        "trade, trade agreement, COUNT",
        "new trade agreement, old trade agreement, COUNT",
    })
    void areTheSame(String gold, String read, String measure) {
        assertThat(Units.same(gold, read, measure)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, USD, MONEY",
        "%, % of GDP, PERCENT",
        "trade agreement, agreement, OTHER",
        "glass, glas, COUNT",
        "school, hospital, COUNT",
        "agreement,, COUNT",
        ", agreement, COUNT",
    })
    void areNot(String gold, String read, String measure) {
        assertThat(Units.same(gold, read, measure)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(", , MILESTONE")
    void noUnitIsLikeNone(String gold, String read, String measure) {
        assertThat(Units.same(gold, read, measure)).isTrue();
    }
}
