package org.aidboard.figures.anytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidboard.figures.Figure;
import org.aidboard.figures.FigureExtractor;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.aidboard.text.Text;
import org.junit.jupiter.api.Test;

/** Threads that share an extractor read what one reads alone. */
class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int DOCUMENTS = 60;

    private final FigureExtractor extractor = FigureExtractor.english();

    @Test
    void readAlike() throws Exception {
        List<Document> documents = documents();
        List<List<Figure>> alone = documents.stream().map(extractor::extract).toList();
        assertThat(alone.stream().mapToInt(List::size).sum()).isGreaterThan(DOCUMENTS);

        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<List<List<Figure>>>> readers = Collections.nCopies(THREADS, () -> {
            start.await();
            return documents.stream().map(extractor::extract).toList();
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<List<List<Figure>>> together : threads.invokeAll(readers)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        }
    }

    private static List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String text =
                    "Norway gave Malawi NOK " + seed + " million in 2021. " + Invented.LINES.text(new Random(seed));
            documents.add(new Document(seed + ".txt", "", new About("", null, null, null), new Text(text)));
        }
        return documents;
    }
}
