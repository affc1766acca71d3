package org.aidboard.metrics.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.views.Example;
import org.junit.jupiter.api.Test;

/** Targets and what has been reached by then. */
class AimTest {

    private static Example example() {
        return new Example("Aims").with("aim", Theme.GDP_SHARE, Measure.PERCENT, "2 % of GDP", Status.TARGET, 2024);
    }

    @Test
    void joinsATargetToTheLatestStatementByItsYear() {
        Example example = example()
                .with("then", Theme.GDP_SHARE, Measure.PERCENT, "1.1 % of GDP", Status.OBSERVATION, 2020)
                .with("later", Theme.GDP_SHARE, Measure.PERCENT, "1.7 % of GDP", Status.OBSERVATION, 2023)
                .with("after", Theme.GDP_SHARE, Measure.PERCENT, "2.4 % of GDP", Status.OBSERVATION, 2026);

        assertThat(Aim.in(example.facts(), example.facts()))
                .singleElement()
                .satisfies(aim -> assertThat(aim.distance())
                        .hasValueSatisfying(left -> assertThat(left).isEqualByComparingTo(new BigDecimal("0.3"))));
    }

    @Test
    void tellsWhatWasNotChosenFromWhatIsNotStated() {
        Example all =
                example().with("then", Theme.GDP_SHARE, Measure.PERCENT, "1.1 % of GDP", Status.OBSERVATION, 2020);

        assertThat(Aim.in(example().facts(), all.facts())).singleElement().satisfies(aim -> {
            assertThat(aim.reached()).isNull();
            assertThat(aim.beyond()).isEqualTo(all.facts().getLast());
            assertThat(aim.distance()).isEmpty();
        });
        assertThat(Aim.in(example().facts(), null))
                .singleElement()
                .satisfies(aim -> assertThat(aim.known()).isFalse());
    }

    @Test
    void saysNothingWhereNoDeliveryIsStated() {
        Example example = example()
                .with("hope", Theme.GDP_SHARE, Measure.PERCENT, "1.9 % of GDP", Status.PLEDGE, 2023)
                .with(
                        "others",
                        Theme.GDP_SHARE,
                        Measure.PERCENT,
                        "1.9 % of GDP",
                        Qualifier.EXACT,
                        Status.OBSERVATION,
                        2023,
                        "SE",
                        null,
                        List.of());

        assertThat(Aim.in(example.facts(), example.facts())).singleElement().satisfies(aim -> {
            assertThat(aim.reached()).isNull();
            assertThat(aim.distance()).isEmpty();
        });
    }
}
