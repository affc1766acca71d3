package org.aidboard.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.pattern.Rule;
import org.aidboard.figures.reading.Amount;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.lexicon.Lexicon;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.aidboard.text.Text;
import org.aidboard.text.tokens.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule matches the sentences that it says it does, and not those that it says it does not. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> rulesMatchTheirExamples() {
        return Rules.ALL.stream().flatMap(rule -> rule.examples().stream().map(example -> matches(rule, example)));
    }

    @TestFactory
    Stream<DynamicTest> rulesLeaveOthersAlone() {
        return Rules.ALL.stream()
                .flatMap(rule -> rule.others().stream()
                        .map(sentence -> DynamicTest.dynamicTest(
                                rule.name() + ", not: " + sentence,
                                () -> assertThat(finds(rule, sentence)).isEmpty())));
    }

    private static DynamicTest matches(Rule rule, Example example) {
        return DynamicTest.dynamicTest(rule.name() + ": " + example.sentence(), () -> {
            List<Find> finds = finds(rule, example.sentence());
            assertThat(finds).isNotEmpty();
            assertThat(reading(finds.getFirst())).isEqualTo(example.reading());
        });
    }

    private static String reading(Find find) {
        BigDecimal upTo = find.amount().upTo();
        String range = upTo == null ? "" : "-" + plain(upTo);
        return plain(find.amount().value()) + range + " " + find.unit();
    }

    private static String plain(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.contains(".") ? number.stripTrailingZeros().toPlainString() : plain;
    }

    private static List<Find> finds(Rule rule, String sentence) {
        About about = new About("", null, null, null);
        Page page = new Page(new Document("example.txt", "", about, new Text(sentence)), Lexicon.english());
        List<Find> finds = new ArrayList<>();
        for (Sentence one : page.layout().sentences()) {
            Scene scene = Scene.of(page, one);
            for (Amount amount : scene.amounts()) {
                Find find = rule.find(scene, amount);
                if (find != null) {
                    finds.add(find);
                }
            }
        }
        return finds;
    }
}
