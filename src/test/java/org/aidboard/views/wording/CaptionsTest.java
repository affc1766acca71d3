package org.aidboard.views.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.Coverage;
import org.aidboard.views.Example;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    private static final Instant READ = Instant.parse("2024-05-03T12:00:00Z");

    @Test
    void saysHowFarTheStoreReaches() {
        assertThat(Captions.coverage(new Coverage(5, 27, 1989, 2030, READ)))
                .isEqualTo("5 documents, 27 figures, 1989 to 2030, as of 3 May 2024");
        assertThat(Captions.coverage(new Coverage(1, 1, 2020, 2020, READ)))
                .isEqualTo("1 document, 1 figure, 2020, as of 3 May 2024");
        assertThat(Captions.coverage(new Coverage(1, 0, null, null, null))).isEqualTo("1 document, 0 figures");
    }

    @Test
    void neverInventsAYear() {
        assertThat(Captions.year(Period.UNKNOWN)).isEqualTo("Year not stated");
        assertThat(Captions.year(new Period(2024, 2028, YearBasis.STATED, null)))
                .isEqualTo("2024–2028");
        assertThat(Captions.year(new Period(2022, null, YearBasis.STATED, LocalDate.of(2022, 5, 1))))
                .isEqualTo("1 May 2022");
    }

    @Test
    void namesWhoGivesAndWhoReceives() {
        assertThat(Captions.parties("LT", "UA")).isEqualTo("Lithuania → Ukraine");
        assertThat(Captions.parties("EU", null)).isEqualTo("European Union");
        assertThat(Captions.parties(null, "UA")).isEqualTo("to Ukraine");
        assertThat(Captions.parties(null, null)).isEmpty();
    }

    @Test
    void cutsAtAWord() {
        assertThat(Captions.cut("The pipeline was opened in May", 18)).isEqualTo("The pipeline was…");
        assertThat(Captions.cut("short\n  words", 18)).isEqualTo("short words");
    }

    @Test
    void showsAShortQuoteInsideItsSentence() {
        var figure = new Example("A link")
                .with("Opened in 2021", Theme.ENERGY, Measure.MILESTONE, "", Status.OBSERVATION, 2021)
                .figures()
                .getFirst();

        assertThat(Captions.around(figure, 40)).isEqualTo("Opened in 2021");
    }
}
