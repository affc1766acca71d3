package org.aidboard.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aidboard.figures.Figure;
import org.aidboard.figures.FigureExtractor;
import org.aidboard.figures.Measure;
import org.aidboard.figures.rules.events.MilestoneRules;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.aidboard.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule for dated events finds them in the sentences that it says it does, and not in those that it says it does not. */
class EventExamplesTest {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.english();

    @TestFactory
    Stream<DynamicTest> rulesMatchTheirExamples() {
        return MilestoneRules.RULES.stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example.sentence(),
                                () -> assertThat(years(rule.name(), example.sentence()))
                                        .contains(example.reading()))));
    }

    @TestFactory
    Stream<DynamicTest> rulesLeaveOthersAlone() {
        return MilestoneRules.RULES.stream()
                .flatMap(rule -> rule.others().stream()
                        .map(sentence -> DynamicTest.dynamicTest(
                                rule.name() + ", not: " + sentence,
                                () -> assertThat(years(rule.name(), sentence)).isEmpty())));
    }

    private static List<String> years(String rule, String sentence) {
        var about = new About("", null, null, null);
        return EXTRACTOR.extract(new Document("example.txt", "", about, new Text(sentence))).stream()
                .filter(figure -> figure.measure() == Measure.MILESTONE)
                .filter(figure -> figure.provenance().rule().equals(rule))
                .map(EventExamplesTest::year)
                .toList();
    }

    private static String year(Figure figure) {
        return String.valueOf(figure.period().year());
    }
}
