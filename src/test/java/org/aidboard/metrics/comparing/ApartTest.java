package org.aidboard.metrics.comparing;

import static org.aidboard.metrics.comparing.Stated.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.junit.jupiter.api.Test;

/** One pass over the facts finds what comparing each with each other finds. */
class ApartTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private final Random random = new Random(3);

    private Fact fact(int number, int mentions) {
        List<FigureRow> rows = new ArrayList<>();
        LocalDate day = random.nextInt(3) == 0 ? null : MAY.plusDays(random.nextInt(4));
        for (int i = 0; i < mentions; i++) {
            Stated stated = money(String.valueOf(number + 1))
                    .at(String.valueOf((char) ('a' + random.nextInt(3))), random.nextInt(12));
            rows.add((day == null ? stated : stated.on(day)).row());
        }
        return new Fact(rows);
    }

    private static boolean doubtful(Fact one, Fact other) {
        LocalDate day = one.figure().period().day();
        LocalDate otherDay = other.figure().period().day();
        if (day != null && otherDay != null && !day.equals(otherDay)) {
            return false;
        }
        boolean together = false;
        for (FigureRow here : one.mentions()) {
            for (FigureRow there : other.mentions()) {
                together |= here.document().equals(there.document());
                if (Apart.place(here).equals(Apart.place(there))) {
                    return true;
                }
            }
        }
        return !together;
    }

    private static boolean anyPairIsDoubtful(List<Fact> facts) {
        return facts.stream()
                .anyMatch(one -> facts.stream().anyMatch(other -> !one.equals(other) && doubtful(one, other)));
    }

    private List<Fact> facts(int mostMentions) {
        List<Fact> facts = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int number = 0; number < count; number++) {
            facts.add(fact(number, 1 + random.nextInt(mostMentions)));
        }
        return facts;
    }

    @Test
    void factsStatedOnceAreInDoubtWhereAPairOfThemIs() {
        int doubts = 0;
        for (int i = 0; i < 3000; i++) {
            List<Fact> facts = facts(1);
            boolean expected = anyPairIsDoubtful(facts);
            doubts += expected ? 1 : 0;
            assertThat(Apart.doubt(facts).isPresent()).as("%s", facts).isEqualTo(expected);
        }
        assertThat(doubts).isBetween(500, 2500);
    }

    /** With several mentions, one document must state all: three that share documents two by two are not added. */
    @Test
    void whateverIsNotInDoubtIsToldApartPairByPair() {
        int clear = 0;
        for (int i = 0; i < 3000; i++) {
            List<Fact> facts = facts(3);
            if (Apart.doubt(facts).isEmpty()) {
                clear++;
                assertThat(anyPairIsDoubtful(facts)).as("%s", facts).isFalse();
            }
        }
        assertThat(clear).isGreaterThan(300);
    }
}
