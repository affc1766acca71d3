package org.aidboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.junit.jupiter.api.Test;

class SelectionParametersTest {

    /** Units and documents are words of texts: anything may be in them. */
    private static final List<String> AWKWARD = List.of(
            "EUR", "% of GDP", "a,b", "back\\slash", "\\,", "trailing\\", "tab\tbed", "ünit 🙂", "&=?#+%20", "''");

    @Test
    void whatIsPrintedIsReadAgainWithoutLoss() {
        Random random = new Random(5);
        for (int i = 0; i < 5000; i++) {
            Selection selection = new Selection(
                    some(random, List.of(Theme.values())),
                    some(random, List.of(Measure.values())),
                    some(random, List.of(Status.values())),
                    some(random, AWKWARD),
                    some(random, List.of("LT", "EU", "NATO", "G7", "a,b")),
                    some(random, List.of("UA", "WB")),
                    new Sources(some(random, AWKWARD), some(random, AWKWARD), some(random, List.of(-5, 1999, 2024))),
                    random.nextBoolean() ? null : 1990 + random.nextInt(10),
                    random.nextBoolean() ? null : 2000 + random.nextInt(10),
                    random.nextBoolean() ? "" : "two, words\\");
            Map<String, List<String>> printed = SelectionParameters.print(selection);
            assertThat(SelectionParameters.parse(printed)).isEqualTo(selection);
            assertThat(SelectionParameters.parse(joined(printed))).isEqualTo(selection);
        }
    }

    @Test
    void nothingIsPrintedForASideLeftOpen() {
        assertThat(SelectionParameters.print(Selection.ALL)).isEmpty();
        assertThat(SelectionParameters.print(Selection.ALL.withYears(2020, null)))
                .isEqualTo(Map.of("yearFrom", List.of("2020")));
    }

    @Test
    void namesAndValuesStandInAStableOrder() {
        Selection selection = Selection.ALL
                .withProviders(Set.of("UA", "EU", "LT"))
                .withThemes(Set.of(Theme.ENERGY, Theme.AID))
                .withWords("tanks");
        assertThat(SelectionParameters.print(selection))
                .containsExactly(
                        Map.entry("theme", List.of("AID", "ENERGY")),
                        Map.entry("provider", List.of("EU", "LT", "UA")),
                        Map.entry("q", List.of("tanks")));
    }

    @Test
    void readsWhatPeopleType() {
        Selection read = SelectionParameters.parse(Map.of(
                "theme", List.of("aid, Energy", "TRADE"),
                "provider", List.of("lt,ua", "NATO"),
                "status", List.of(""),
                "yearFrom", List.of(" 2020 "),
                "q", List.of(" human chain "),
                "view", List.of("table")));
        assertThat(read)
                .isEqualTo(Selection.ALL
                        .withThemes(Set.of(Theme.AID, Theme.ENERGY, Theme.TRADE))
                        .withProviders(Set.of("LT", "UA", "NATO"))
                        .withYears(2020, null)
                        .withWords("human chain"));
    }

    @Test
    void saysWhatIsWrongAndWhatIsAllowed() {
        assertBad(Map.of("status", List.of("TARGET,GIVEN")), "status", "GIVEN", "DISBURSEMENT");
        assertBad(Map.of("yearTo", List.of("next")), "yearTo", "next", "one year, as a whole number");
        assertBad(Map.of("yearFrom", List.of("2020", "2021")), "yearFrom", "2020, 2021", "one year, as a whole number");
        assertBad(
                Map.of("yearFrom", List.of("2021"), "yearTo", List.of("2020")),
                "yearTo",
                "2020",
                "a year from 2021 (yearFrom) on");
    }

    @Test
    void ordersAreReadAsTheyArePrinted() {
        assertThat(Stream.of(Order.Column.values())
                        .flatMap(column -> Stream.of(new Order(column, true), new Order(column, false))))
                .allSatisfy(order -> assertThat(Order.parse(order.print())).isEqualTo(order));
        assertThat(Order.parse("-Value")).isEqualTo(new Order(Order.Column.VALUE, false));
        BadParameter bad = catchThrowableOfType(BadParameter.class, () -> Order.parse("--value"));
        assertThat(bad.allowed()).contains("value", "-value", "text");
    }

    private static void assertBad(Map<String, List<String>> parameters, String name, String value, String allowed) {
        BadParameter bad = catchThrowableOfType(BadParameter.class, () -> SelectionParameters.parse(parameters));
        assertThat(bad.name()).isEqualTo(name);
        assertThat(bad.value()).isEqualTo(value);
        assertThat(bad.allowed()).contains(allowed);
        assertThat(bad).hasMessageContainingAll(name, value, allowed);
    }

    /** The same with commas between the values of one parameter; q is one text and never has several. */
    private static Map<String, List<String>> joined(Map<String, List<String>> printed) {
        return printed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(String.join(",", entry.getValue()))));
    }

    private static <T> Set<T> some(Random random, List<T> values) {
        return values.stream().filter(value -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }
}
