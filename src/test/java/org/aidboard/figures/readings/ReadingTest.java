package org.aidboard.figures.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidboard.text.Span;
import org.junit.jupiter.api.Test;

/** A line of a table may mark several figures. */
class ReadingTest {

    @Test
    void everyPairOfBracketsMarksAFigure() {
        Reading reading = new Reading("PLEDGE", "Ghana pledged [$4 million]. ¶ Togo pledged [$3 million] too.");

        assertThat(reading.marks()).containsExactly(new Span(14, 24), new Span(39, 49));
        assertThat(reading.markedFigures())
                .extracting(figures -> figures.getFirst().provenance().quote())
                .containsExactly("$4 million", "$3 million");
    }

    @Test
    void aLineWithoutBracketsMarksNothing() {
        assertThat(new Reading("none", "Ghana met Togo.").marks()).isEmpty();
    }
}
