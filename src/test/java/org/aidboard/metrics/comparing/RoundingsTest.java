package org.aidboard.metrics.comparing;

import static org.aidboard.metrics.comparing.Stated.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Qualifier;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which different numbers are one fact on which its mentions disagree. */
class RoundingsTest {

    private static final List<Qualifier> HEDGES = List.of(Qualifier.values());

    private static List<Fact> facts(Stated... stated) {
        return Facts.of(Arrays.stream(stated).map(Stated::row).toList()).stream()
                .map(Fact::new)
                .toList();
    }

    private static Stated there(String value) {
        return money(value).at("b", 3);
    }

    @Test
    void theRoundedNumberIsAMentionOfTheExactOneAndBothAreShown() {
        Stated rounded = money("80000000");
        Stated exact = there("79600000");
        List<Fact> facts = facts(rounded, exact);
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().mentions()).containsExactly(exact.row(), rounded.row());
        assertThat(facts.getFirst().disputed()).isTrue();
        assertThat(facts.getFirst().statements()).containsExactly(exact.row(), rounded.row());
        assertThat(facts.getFirst().qualifiers()).containsExactly(Qualifier.EXACT);
    }

    @Test
    void aHedgeAloneIsADisagreementToo() {
        Fact fact = facts(money("80"), there("80").as(Qualifier.NEARLY)).getFirst();
        assertThat(fact.disputed()).isTrue();
        assertThat(fact.statements()).hasSize(2);
        assertThat(facts(money("80"), there("80")).getFirst().disputed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "80, EXACT, 79.6, 1",
        "80, EXACT, 78, 2",
        "80, ABOUT, 78, 1",
        "80, ABOUT, 75, 2",
        "80, NEARLY, 79.6, 1",
        "80, NEARLY, 81.2, 2",
        "1200, MORE_THAN, 1248, 1",
        "1200, MORE_THAN, 1188, 2",
        "1200, AT_LEAST, 1212, 2",
        "80, UP_TO, 79.6, 2",
        "1.2, EXACT, 1.22, 1",
        "1.2, EXACT, 1.25, 2",
        "12, EXACT, 13, 2",
    })
    void nearEnoughDependsOnTheHedge(String rounded, Qualifier hedge, String exact, int facts) {
        assertThat(facts(money(rounded).as(hedge), there(exact))).hasSize(facts);
        assertThat(facts(there(exact), money(rounded).as(hedge))).hasSize(facts);
    }

    /** Eighty may be 79.6 or 80.3: it is joined with neither. */
    @Test
    void whatCouldBeTwoIsNeither() {
        assertThat(facts(money("80"), there("79.6"), there("80.3"))).hasSize(3);
    }

    /** 1.24 is 1.236 rounded once more than 1.236, and 1.2 is both. */
    @Test
    void roundingsOfRoundingsAreOneFact() {
        List<Fact> facts = facts(money("1.24"), money("1.2").as(Qualifier.ABOUT).at("c", 0), there("1.236"));
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().mentions())
                .extracting(
                        row -> Objects.requireNonNull(row.figure().quantity()).value())
                .containsExactly(new BigDecimal("1.236"), new BigDecimal("1.24"), new BigDecimal("1.2"));
    }

    @Test
    void otherThingsAreNotJoined() {
        assertThat(facts(money("80"), money("79.6"))).as("one sentence").hasSize(2);
        assertThat(facts(money("80"), there("79.6").everyYear()))
                .as("recurrence")
                .hasSize(2);
        assertThat(facts(money("80").upTo("90"), there("79.6").upTo("90")))
                .as("ranges")
                .hasSize(2);
        assertThat(facts(money("100").as(Measure.RANK), there("101").as(Measure.RANK)))
                .as("ranks")
                .hasSize(2);
        assertThat(facts(money("80").in(Period.UNKNOWN), there("79.6").in(Period.UNKNOWN)))
                .as("no year, other document")
                .hasSize(2);
    }

    /** Every mention stands in one fact, whatever is joined and in whatever order the figures come. */
    @Test
    void nothingIsLostAndTheOrderDoesNotDecide() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<FigureRow> rows = new ArrayList<>();
            int count = 2 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                BigDecimal value = BigDecimal.valueOf(900 + random.nextInt(300), random.nextInt(3))
                        .round(new MathContext(1 + random.nextInt(4)));
                Qualifier hedge = HEDGES.get(random.nextInt(HEDGES.size()));
                rows.add(money(value.toPlainString())
                        .as(hedge)
                        .at(i % 2 == 0 ? "a" : "b", i)
                        .row());
            }
            List<List<FigureRow>> facts = Facts.of(rows);
            assertThat(facts.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(rows);
            List<FigureRow> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            assertThat(Facts.of(shuffled).stream().map(Set::copyOf))
                    .containsExactlyInAnyOrderElementsOf(
                            facts.stream().map(Set::copyOf).toList());
        }
    }
}
