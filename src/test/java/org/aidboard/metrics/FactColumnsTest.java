package org.aidboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.metrics.columns.TableWriter;
import org.aidboard.metrics.comparing.Comparisons;
import org.aidboard.metrics.money.RatesKept;
import org.aidboard.metrics.money.ReferenceRates;
import org.aidboard.metrics.search.Library;
import org.aidboard.store.StoredDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns find the facts that are found figure by figure, whatever is asked, and however the store has grown. */
class FactColumnsTest {

    private static final int QUESTIONS = 120;
    private static final List<Terms> TERMS = List.of(
            Terms.STATED,
            new Terms(null, true),
            new Terms("EUR", false),
            new Terms("EUR", true),
            new Terms("USD", true));

    private final ReferenceRates rates = RatesKept.shipped();
    private final TableWriter writer = new TableWriter();
    private Library library = Library.EMPTY;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findWhatIsFoundOneByOne(long seed) {
        Random random = new Random(seed);
        Crowded crowded = new Crowded(seed);
        Snapshot grown = add(crowded, 0, 4, null);
        for (int number = 4; number < 16; number += 2) {
            grown = add(crowded, number, 2, grown);
        }
        Snapshot fresh = new Snapshot(writer.cut(), library);
        List<FigureRow> rows = fresh.figures(Selection.ALL, Order.TEXT, 0, 1000).items();
        RandomQuestions questions = new RandomQuestions(random, rows);
        for (int i = 0; i < QUESTIONS; i++) {
            Selection selection = i == 0 ? Selection.ALL : questions.selection();
            for (Terms terms : TERMS) {
                List<Series> series = fresh.series(selection, terms, rates);
                assertThat(grown.series(selection, terms, rates)).isEqualTo(series);
                Comparison expected = Comparisons.of(series, terms, rates);
                assertSame(fresh.compare(selection, terms, rates), expected, selection);
                assertSame(grown.compare(selection, terms, rates), expected, selection);
            }
        }
    }

    private Snapshot add(Crowded crowded, int from, int documents, @Nullable Snapshot before) {
        for (int number = from; number < from + documents; number++) {
            StoredDocument document = crowded.document(number, 25);
            writer.add(document, crowded.figures(document));
        }
        library = library.with(writer.cut());
        return before == null ? new Snapshot(writer.cut(), library) : before.with(writer.cut(), library);
    }

    private static void assertSame(Comparison found, Comparison expected, Selection selection) {
        assertThat(found.years()).as("%s", selection).isEqualTo(expected.years());
        assertThat(found.lines().stream().map(Line::key).toList())
                .isEqualTo(expected.lines().stream().map(Line::key).toList());
        for (int i = 0; i < found.lines().size(); i++) {
            Line line = found.lines().get(i);
            Line other = expected.lines().get(i);
            assertThat(line.years()).isEqualTo(other.years());
            assertThat(line.undated()).isEqualTo(other.undated());
            assertThat(line.size()).isEqualTo(other.size());
            assertThat(line.factCount()).as("%s of %s", line.key(), selection).isEqualTo(other.factCount());
            assertThat(cells(line).map(FactColumnsTest::said).toList())
                    .as("%s of %s", line.key(), selection)
                    .isEqualTo(cells(other).map(FactColumnsTest::said).toList());
        }
    }

    private static Stream<Cell> cells(Line line) {
        return line.all();
    }

    private static List<Object> said(Cell cell) {
        return List.of(cell.facts(), cell.factCount(), cell.total(), cell.figures());
    }
}
