package org.aidboard.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "provide, provided, providing",
        "open, opened, opening",
        "equip, equipped, equipping",
        "transfer, transferred, transferring",
        "occur, occurred, occurring",
        "offset, offset, offsetting",
        "cut, cut, cutting",
        "begin, began, beginning",
        "send, sent, sending",
        "agree, agreed, agreeing",
        "visit, visited, visiting"
    })
    void thePastTellsWhetherTheLastLetterDoubles(String base, String past, String ing) {
        assertThat(Inflection.ing(base, past)).isEqualTo(ing);
    }

    @ParameterizedTest
    @CsvSource({"go, goes", "undergo, undergoes", "give, gives", "supply, supplies", "reach, reaches"})
    void thirdPersons(String base, String third) {
        assertThat(Inflection.third(base)).isEqualTo(third);
    }

    @ParameterizedTest
    @CsvSource({
        "prizes, prize",
        "calories, calorie",
        "countries, country",
        "classes, class",
        "series, series",
        "projects, project"
    })
    void singulars(String plural, String singular) {
        assertThat(Inflection.singular(plural)).isEqualTo(singular);
    }
}
