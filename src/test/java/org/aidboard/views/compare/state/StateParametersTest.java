package org.aidboard.views.compare.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.BadParameter;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.pivot.Dimension;
import org.junit.jupiter.api.Test;

class StateParametersTest {

    private static final List<String> CURRENCIES = List.of("EUR", "USD");

    private static final State EVERYTHING = new State(
            Selection.ALL
                    .withThemes(Set.of(Theme.AID, Theme.ENERGY))
                    .withMeasures(Set.of(Measure.MONEY))
                    .withUnits(Set.of("EUR"))
                    .withStatuses(Set.of(Status.PLEDGE))
                    .withProviders(Set.of("NO", "EU"))
                    .withRecipients(Set.of("MD"))
                    .withDocuments(Set.of("0123456789ab"))
                    .withYears(2011, 2024)
                    .withWords("gas"),
            new Terms("USD", true),
            Tab.TABLE,
            Form.CHANGE,
            List.of(Dimension.THEME, Dimension.PROVIDER),
            Side.RECIPIENT,
            PartyOrder.VALUE,
            2012,
            2023,
            false,
            3);

    @Test
    void anAddressRestoresEverything() {
        assertThat(StateParameters.parse(StateParameters.print(EVERYTHING), CURRENCIES))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void theStartHasAnEmptyAddress() {
        assertThat(StateParameters.print(State.START)).isEmpty();
        assertThat(StateParameters.parse(Map.of(), CURRENCIES)).isEqualTo(State.START);
    }

    @Test
    void rowsByNothingButTheUnitAreAChoiceToo() {
        State state = State.START.with(List.of());

        assertThat(StateParameters.print(state)).containsEntry("rows", List.of("unit"));
        assertThat(StateParameters.parse(StateParameters.print(state), CURRENCIES))
                .isEqualTo(state);
    }

    @Test
    void writesNoNameThatItDoesNotRead() {
        assertThat(StateParameters.NAMES)
                .containsAll(StateParameters.print(EVERYTHING).keySet());
    }

    @Test
    void saysWhichValueCannotBe() {
        assertThatThrownBy(() -> StateParameters.parse(Map.of("tab", List.of("map")), CURRENCIES))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("map")
                .hasMessageContaining("sources");
        assertThatThrownBy(() -> StateParameters.parse(Map.of("before", List.of("soon")), CURRENCIES))
                .isInstanceOf(BadParameter.class);
    }

    @Test
    void switchingTheLookLosesNothingButThePage() {
        State there = EVERYTHING.with(Tab.SOURCES);

        assertThat(there.with(Tab.TABLE).withPage(3)).isEqualTo(EVERYTHING);
    }
}
