package org.aidboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.aidboard.benchmarks.Invented;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.store.StoredDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns answer as a walk through a list of rows does, whatever is asked. */
class SnapshotTest {

    private static final int QUESTIONS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void answersAsAListDoes(long seed) {
        Random random = new Random(seed);
        Answers answers = invented(seed, 12, 40);
        Snapshot snapshot = answers.snapshot();
        ListSnapshot list = answers.list();
        List<FigureRow> rows = list.figures(Selection.ALL, Order.TEXT, 0, 1000).items();
        RandomQuestions questions = new RandomQuestions(random, rows);
        for (int i = 0; i < QUESTIONS; i++) {
            Selection selection = questions.selection();
            Order order = questions.order();
            int offset = random.nextInt(4) == 0 ? random.nextInt(60) : 0;
            int limit = random.nextInt(80);
            assertThat(snapshot.count(selection)).as("%s", selection).isEqualTo(list.count(selection));
            assertThat(snapshot.figures(selection, order, offset, limit))
                    .as("%s by %s from %s, %s", selection, order, offset, limit)
                    .isEqualTo(list.figures(selection, order, offset, limit));
            assertThat(collect(each -> snapshot.each(selection, order, each::add)))
                    .isEqualTo(collect(each -> list.each(selection, order, each::add)));
            assertSameFacets(snapshot.facets(selection), list.facets(selection));
            assertThat(snapshot.series(selection)).as("%s", selection).isEqualTo(list.series(selection));
        }
    }

    @Test
    void keepsEveryAttributeOfEveryFigure() {
        Answers answers = invented(7, 20, 50);
        Snapshot snapshot = answers.snapshot();
        List<FigureRow> rows =
                answers.list().figures(Selection.ALL, Order.TEXT, 0, 1000).items();
        assertThat(rows)
                .hasSize(1000)
                .allSatisfy(row -> assertThat(snapshot.figure(row.key())).contains(row));
        assertThat(answers.list().documents())
                .allSatisfy(document -> assertThat(snapshot.inDocument(document.key()))
                        .isEqualTo(answers.list().inDocument(document.key())));
        assertThat(snapshot.documents()).isEqualTo(answers.list().documents());
        assertThat(snapshot.coverage()).isEqualTo(answers.list().coverage());
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        Snapshot snapshot = invented(8, 3, 5).snapshot();
        String document = snapshot.documents().getFirst().key();
        assertThat(List.of(
                        "", "-", "x-1-2", document, document + "-0-0", document + "-+1-2", document + "-1-99999999999"))
                .allSatisfy(key -> assertThat(snapshot.figure(key)).isEmpty());
        assertThat(snapshot.inDocument("000000000000")).isEmpty();
        assertThat(snapshot.document("000000000000")).isEmpty();
    }

    @Test
    void answersFromNothing() {
        Snapshot snapshot = new Answers().snapshot();
        assertThat(snapshot.figures(Selection.ALL, Order.TEXT, 0, 10)).isEqualTo(new Page<FigureRow>(List.of(), 0, 0));
        assertThat(snapshot.count(Selection.ALL.withWords("aid"))).isZero();
        assertThat(snapshot.series(Selection.ALL)).isEmpty();
        assertThat(snapshot.coverage()).isEqualTo(new Coverage(0, 0, null, null, null));
    }

    /** The old snapshot keeps answering from what it was cut from, while the columns grow on. */
    @Test
    void staysAsItIsWhileDocumentsComeIn() {
        Invented invented = new Invented(9);
        Answers growing = new Answers();
        List<Snapshot> snapshots = new ArrayList<>();
        List<ListSnapshot> lists = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            StoredDocument document = invented.document(number, number % 7);
            growing.with(document, invented.figures(document));
            snapshots.add(growing.snapshot());
            lists.add(growing.list());
        }
        Selection words = Selection.ALL.withWords("li er");
        for (int i = 0; i < snapshots.size(); i++) {
            assertThat(snapshots.get(i).figures(words, Order.TEXT, 0, 1000))
                    .isEqualTo(lists.get(i).figures(words, Order.TEXT, 0, 1000));
            assertThat(snapshots.get(i).coverage()).isEqualTo(lists.get(i).coverage());
            assertThat(snapshots
                            .get(i)
                            .document(lists.getLast().documents().getLast().key()))
                    .isEqualTo(
                            i == snapshots.size() - 1
                                    ? Optional.of(lists.getLast().documents().getLast())
                                    : Optional.empty());
        }
    }

    /** Readers of the old snapshot are not disturbed by the thread that writes the next. */
    @Test
    void readersAndTheWriterDoNotMeet() throws Exception {
        Invented invented = new Invented(10, 300);
        Answers growing = new Answers();
        StoredDocument first = invented.document(0, 200);
        growing.with(first, invented.figures(first));
        Snapshot old = growing.snapshot();
        List<FigureRow> expected = collect(each -> old.each(Selection.ALL, Order.TEXT, each::add));
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            Callable<Integer> reading = () -> {
                int times = 0;
                for (; writing.get() || times == 0; times++) {
                    assertThat(collect((List<FigureRow> each) -> old.each(Selection.ALL, Order.TEXT, each::add)))
                            .isEqualTo(expected);
                }
                return times;
            };
            List<Future<Integer>> read = List.of(readers.submit(reading), readers.submit(reading));
            for (int number = 1; number < 300; number++) {
                StoredDocument document = invented.document(number, 40);
                growing.with(document, invented.figures(document));
                growing.snapshot();
            }
            writing.set(false);
            for (Future<Integer> times : read) {
                assertThat(times.get()).isPositive();
            }
        }
    }

    private static void assertSameFacets(Facets found, Facets expected) {
        assertThat(found).isEqualTo(expected);
        assertThat(order(found)).isEqualTo(order(expected));
    }

    private static List<Object> order(Facets facets) {
        return List.of(
                List.copyOf(facets.themes().keySet()),
                List.copyOf(facets.units().keySet()),
                List.copyOf(facets.documents().keySet()),
                List.copyOf(facets.years().keySet()));
    }

    private static <T> List<T> collect(Consumer<List<T>> filling) {
        List<T> collected = new ArrayList<>();
        filling.accept(collected);
        return collected;
    }

    private static Answers invented(long seed, int documents, int figures) {
        Invented invented = new Invented(seed, 300);
        Answers answers = new Answers();
        for (int number = 0; number < documents; number++) {
            StoredDocument document = invented.document(number, number == 3 ? 0 : figures);
            answers.with(document, invented.figures(document));
        }
        if (documents > 3) {
            StoredDocument extra = invented.document(1000, figures);
            answers.with(extra, invented.figures(extra));
        }
        return answers;
    }
}
