package org.aidboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.aidboard.text.Text;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store promises, whatever the database. */
@SpringBootTest(classes = FigureStoreContract.StoreAlone.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class FigureStoreContract {

    @Autowired
    FigureStore store;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        for (var table : List.of("figure", "content", "document", "problem")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void keepsEveryFieldOfADocument() {
        var about = new About("Tïtle 🙂", "A ministry", LocalDate.of(2021, 2, 28), "https://example.org/a?b=c");
        var document = Examples.document(Examples.WORDS, about);
        assertThat(store.save(document, Examples.bytes(Examples.WORDS), "CC BY 4.0", List.of()))
                .isTrue();

        var kept = store.document(document.sha256()).orElseThrow();
        assertThat(kept.sha256()).isEqualTo(document.sha256());
        assertThat(kept.name()).isEqualTo("example.txt");
        assertThat(kept.about()).isEqualTo(about);
        assertThat(kept.licence()).isEqualTo("CC BY 4.0");
        assertThat(kept.size()).isEqualTo(Examples.bytes(Examples.WORDS).length);
        assertThat(kept.figures()).isZero();
        assertThat(store.document(kept.key())).contains(kept);
        assertThat(store.documents()).containsExactly(kept);
        assertThat(store.text(kept.key()).orElseThrow().chars()).isEqualTo(Examples.WORDS);
        assertThat(store.original(kept.key()).orElseThrow()).isEqualTo(Examples.bytes(Examples.WORDS));
    }

    @Test
    void keepsWhatADocumentDoesNotSayAsNothing() {
        var document = Examples.document("Nothing known.");
        store.save(document, Examples.bytes("Nothing known."), null, List.of());
        var kept = store.document(document.sha256()).orElseThrow();
        assertThat(kept.about()).isEqualTo(new About("A title", null, null, null));
        assertThat(kept.licence()).isNull();
    }

    @Test
    void keepsEveryFieldOfAFigure() {
        var document = Examples.document(Examples.WORDS);
        var full = Examples.full(document.text());
        var bare = Examples.bare(document.text(), 2, 8);
        keep(document, full, bare);

        assertThat(store.figuresOf(document.sha256()))
                .extracting(StoredFigure::figure)
                .containsExactly(bare, full);
        var key = document.sha256().substring(0, 12) + "-14-49";
        assertThat(store.figure(key)).contains(new StoredFigure(key, document.sha256(), full));
        assertThat(store.document(document.sha256()).orElseThrow().figures()).isEqualTo(2);
    }

    @Test
    void keepsABigDocument() {
        var words = "Lines of words, and again. ".repeat(400_000);
        var document = Examples.document(words);
        store.save(document, Examples.bytes(words), null, List.of());
        assertThat(store.text(document.sha256()).orElseThrow().chars()).isEqualTo(words);
        assertThat(store.original(document.sha256()).orElseThrow()).hasSize(words.length());
    }

    @Test
    void aRepeatChangesNothing() {
        var document = Examples.document(Examples.WORDS);
        keep(document, Examples.full(document.text()));
        var before = store.documents();
        long revision = store.revision();

        assertThat(store.save(document, Examples.bytes(Examples.WORDS), "another licence", List.of()))
                .isFalse();
        assertThat(store.documents()).isEqualTo(before);
        assertThat(store.figuresOf(document.sha256())).hasSize(1);
        assertThat(store.revision()).isEqualTo(revision);
    }

    @Test
    void everyDocumentKeptCountsTheRevisionUp() {
        long before = store.revision();
        keep(Examples.document("One."));
        long between = store.revision();
        keep(Examples.document("Two."));
        assertThat(between).isGreaterThan(before);
        assertThat(store.revision()).isGreaterThan(between);
    }

    @Test
    void severalThreadsWithOneDocumentLeaveOne() throws Exception {
        var document = Examples.document(Examples.WORDS);
        var full = Examples.full(document.text());
        var together = new CyclicBarrier(4);
        Callable<Boolean> save = () -> {
            together.await();
            return store.save(document, Examples.bytes(Examples.WORDS), null, List.of(full));
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var saved = new ArrayList<Boolean>();
            for (Future<Boolean> future : threads.invokeAll(List.of(save, save, save, save))) {
                saved.add(future.get());
            }
            assertThat(saved).containsExactlyInAnyOrder(true, false, false, false);
        }
        assertThat(store.documents()).hasSize(1);
        assertThat(store.figuresOf(document.sha256())).hasSize(1);
    }

    @Test
    void twoFiguresAtOneSpanAreRefusedWithTheirDocument() {
        var document = Examples.document(Examples.WORDS);
        var bare = Examples.bare(document.text(), 2, 8);
        assertThatThrownBy(() -> keep(document, bare, bare)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(store.documents()).isEmpty();
        assertThat(store.text(document.sha256())).isEmpty();
    }

    @Test
    void aNumberWithTooManyDigitsIsRefusedAndNotRounded() {
        var document = Examples.document(Examples.WORDS);
        var bare = Examples.bare(document.text(), 2, 8);
        var endless = new Figure(
                bare.provenance(),
                bare.theme(),
                Measure.LENGTH,
                new Quantity(new BigDecimal("0." + "3".repeat(31)), null, "km"),
                bare.qualifier(),
                bare.status(),
                bare.period(),
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> keep(document, endless)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.documents()).isEmpty();
    }

    @Test
    void streamsEveryFigureInTheOrderOfDocumentAndText() {
        var words = "a figure here and there ".repeat(200);
        var expected = new ArrayList<String>();
        for (int number = 0; number < 12; number++) {
            var document = Examples.document(number + words);
            var text = document.text();
            keep(
                    document,
                    IntStream.range(0, 300)
                            .mapToObj(i -> Examples.bare(text, 3000 - 10 * i, 3005 - 10 * i))
                            .toArray(Figure[]::new));
            store.figuresOf(document.sha256()).forEach(figure -> expected.add(figure.key()));
        }
        var streamed = new ArrayList<String>();
        store.eachFigure(figure -> streamed.add(figure.key()));
        assertThat(streamed).hasSize(3600).isEqualTo(expected);
    }

    @Test
    void whatIsNoKeyIsNotFound() {
        keep(Examples.document("One."));
        for (var key :
                List.of("", "x", "0123456789ab", "0123456789ab-1-2", "0123456789ab-9-2", "'; drop table figure")) {
            assertThat(store.document(key)).isEmpty();
            assertThat(store.text(key)).isEmpty();
            assertThat(store.original(key)).isEmpty();
            assertThat(store.figure(key)).isEmpty();
            assertThat(store.figuresOf(key)).isEmpty();
        }
    }

    @Test
    void aProblemIsKeptUntilItIsCleared() {
        store.reportProblem("b.txt", "b.txt is empty.");
        store.reportProblem("a.txt", "a.txt is empty.");
        store.reportProblem("b.txt", "b.txt is too large.");
        assertThat(store.problems())
                .extracting(Problem::name, Problem::reason)
                .containsExactly(Tuple.tuple("a.txt", "a.txt is empty."), Tuple.tuple("b.txt", "b.txt is too large."));
        store.clearProblem("b.txt");
        store.clearProblem("never seen");
        assertThat(store.problems()).extracting(Problem::name).containsExactly("a.txt");
    }

    private void keep(Document document, Figure... figures) {
        Text text = document.text();
        store.save(document, Examples.bytes(text.chars()), null, List.of(figures));
    }

    /** The store without the rest of the application. */
    @EnableAutoConfiguration(excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
    @ComponentScan
    static class StoreAlone {}
}
