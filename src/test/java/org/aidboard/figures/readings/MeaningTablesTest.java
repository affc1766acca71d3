package org.aidboard.figures.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables of sentences for status, theme and milestones. */
class MeaningTablesTest {

    @TestFactory
    Stream<DynamicTest> statusIsReadAsTheTableSays() {
        return marked("status.txt", figure -> figure.status().name());
    }

    @TestFactory
    Stream<DynamicTest> themeIsReadAsTheTableSays() {
        return marked("theme.txt", figure -> figure.theme().name());
    }

    @TestFactory
    Stream<DynamicTest> milestonesAreReadAsTheTableSays() {
        return Reading.table("events.txt").stream()
                .map(reading -> DynamicTest.dynamicTest(
                        reading.marked(), () -> assertThat(milestones(reading)).isEqualTo(reading.expected())));
    }

    private static Stream<DynamicTest> marked(String table, Function<Figure, String> attribute) {
        return Reading.table(table).stream()
                .map(reading -> DynamicTest.dynamicTest(reading.marked(), () -> {
                    List<List<Figure>> marked = reading.markedFigures();
                    assertThat(marked).isNotEmpty();
                    assertThat(marked).allSatisfy(figures -> {
                        assertThat(figures).hasSize(1);
                        assertThat(attribute.apply(figures.getFirst())).isEqualTo(reading.expected());
                    });
                }));
    }

    private static String milestones(Reading reading) {
        List<String> found = reading.figures().stream()
                .filter(figure -> figure.measure() == Measure.MILESTONE)
                .map(figure -> figure.period().year() + " " + figure.status())
                .toList();
        return found.isEmpty() ? "none" : String.join(", ", found);
    }
}
