package org.aidboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidboard.benchmarks.Invented;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.mirror.Mirror;
import org.aidboard.store.FigureStore;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;
import org.aidboard.text.Document;
import org.aidboard.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Answers follow the store: commits of this process, and those that only the database knows of. */
@SpringBootTest(
        classes = MetricsIntegrationTest.StoreAndMetrics.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
class MetricsIntegrationTest {

    @TempDir
    static Path folder;

    private final Invented invented = new Invented(11);

    @Autowired
    FigureStore store;

    @Autowired
    Metrics metrics;

    @Autowired
    StoreAndMetrics application;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry registry) {
        registry.add("aidboard.data", folder::toString);
    }

    @Test
    void whatIsKeptIsAnsweredAtOnceWithAllItsAttributes() {
        assertThat(metrics.coverage().documents()).isEqualTo(store.documents().size());
        List<StoredFigure> kept = keep(1, 30);
        assertThat(kept).hasSize(30);
        assertThat(metrics.inDocument(document(1).key()).stream().map(FigureRow::figure))
                .isEqualTo(kept.stream().map(StoredFigure::figure).toList());
        assertThat(metrics.documents()).isEqualTo(store.documents());
        assertThat(metrics.text(document(1).key()).orElseThrow().chars()).startsWith("text of 1");
        List<Long> heard = application.heard;
        keep(2, 3);
        assertThat(heard).contains(store.revision());
    }

    /** Another server's commits are not told to this process: here, those made while nobody listened. */
    @Test
    void commitsOfOtherServersAreSeenSoon() {
        keep(3, 2);
        Mirror deaf = new Mirror(store, event -> {});
        assertThat(deaf.latest().documents()).isEqualTo(store.documents());
        keep(4, 5);
        await().untilAsserted(() -> assertThat(deaf.latest().documents()).isEqualTo(store.documents()));
        deaf.destroy();
    }

    /** Many documents at once are read by one walk over the store, few by a question for each: the answer is the same. */
    @Test
    void aWalkReadsTheSameAsQuestions() {
        for (int number = 100; number < 320; number++) {
            keep(number, number % 4);
        }
        Mirror fresh = new Mirror(store, event -> {});
        List<FigureRow> walked = new ArrayList<>();
        fresh.latest().each(Selection.ALL, Order.TEXT, walked::add);
        List<FigureRow> followed = new ArrayList<>();
        metrics.latest().each(Selection.ALL, Order.TEXT, followed::add);
        assertThat(walked).isEqualTo(followed).isNotEmpty();
        assertThat(fresh.latest().documents()).isEqualTo(metrics.documents());
        fresh.destroy();
    }

    private StoredDocument document(int number) {
        return invented.document(number, 0);
    }

    /** The store's own reading of what was kept, which has passed through the database. */
    private List<StoredFigure> keep(int number, int figures) {
        StoredDocument document = invented.document(number, figures);
        List<Figure> found =
                invented.figures(document).stream().map(StoredFigure::figure).toList();
        byte[] bytes = ("text of " + number).getBytes(StandardCharsets.UTF_8);
        store.save(
                new Document(document.name(), document.sha256(), document.about(), new Text("text of " + number)),
                bytes,
                null,
                found);
        return store.figuresOf(document.key());
    }

    @EnableAutoConfiguration(excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
    @AutoConfigurationPackage(basePackages = "org.aidboard.store")
    @ComponentScan(basePackages = {"org.aidboard.store", "org.aidboard.metrics"})
    static class StoreAndMetrics {

        final List<Long> heard = new ArrayList<>();

        @EventListener
        void hear(FiguresChanged changed) {
            heard.add(changed.revision());
        }
    }
}
