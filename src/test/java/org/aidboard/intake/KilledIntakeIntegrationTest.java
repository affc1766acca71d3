package org.aidboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.aidboard.store.FigureStore;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A start that is killed loses nothing that it said it kept, and the next one completes it. */
class KilledIntakeIntegrationTest {

    private static final int DOCUMENTS = 120;
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    private Path seeds = Path.of("");

    @BeforeEach
    void write() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        for (int number = 0; number < DOCUMENTS; number++) {
            var text = new StringBuilder("# Help for town " + number + "\n\n");
            for (int year = 2000; year < 2020; year++) {
                text.append("In %d the town of number %d gave €%d for its bridges.\n\n"
                        .formatted(year, number, 1000 * number + year));
            }
            Files.writeString(seeds.resolve("town-%04d.txt".formatted(number)), text);
        }
    }

    @Test
    void aKilledStartIsCompletedByTheNext() throws Exception {
        var random = new Random();
        var data = folder.resolve("killed");
        int kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            kept = startAndKill(data, kept, 1 + random.nextInt(DOCUMENTS / KILLS - 1));
        }
        assertThat(kept).isBetween(1, DOCUMENTS - 1);
        assertThat(everything(data)).isEqualTo(everything(folder.resolve("undisturbed")));
    }

    /** Kills the process after so many documents that it said it kept; returns how many it has said in all. */
    private int startAndKill(Path data, int before, int documents) throws IOException, InterruptedException {
        var child = Child.start(data, seeds);
        int kept = -1;
        int toKeep = documents;
        for (var line = child.output().readLine();
                line != null && toKeep > 0;
                line = child.output().readLine()) {
            if (line.startsWith(IngestingChild.HAS)) {
                kept = Integer.parseInt(line.substring(IngestingChild.HAS.length()));
                assertThat(kept).as("documents after a kill").isGreaterThanOrEqualTo(before);
            } else if (line.startsWith(IngestingChild.KEPT)) {
                kept++;
                toKeep--;
            }
        }
        child.process().destroyForcibly().waitFor();
        assertThat(toKeep).as("documents it was not killed after").isZero();
        return kept;
    }

    /** Reads the seeds once more and tells all that the store then holds, but for the times of reading. */
    private List<String> everything(Path data) {
        var application = new SpringApplicationBuilder(IntakeAlone.class).web(WebApplicationType.NONE);
        try (var context = application.run(
                "--aidboard.data=" + data, "--aidboard.seeds=" + seeds, "--spring.main.banner-mode=off")) {
            var store = context.getBean(FigureStore.class);
            var all = new TreeSet<String>();
            for (StoredDocument document : store.documents()) {
                all.add(List.of(
                                document.sha256(),
                                document.name(),
                                document.about(),
                                document.size(),
                                document.figures(),
                                store.text(document.sha256()).orElseThrow().chars(),
                                store.original(document.sha256()).orElseThrow().length)
                        .toString());
            }
            assertThat(all).hasSize(DOCUMENTS);
            var figures = new ArrayList<StoredFigure>();
            store.eachFigure(figures::add);
            assertThat(figures).hasSize(DOCUMENTS * 20);
            figures.forEach(figure -> all.add(figure.toString()));
            assertThat(store.revision()).isEqualTo(DOCUMENTS);
            return List.copyOf(all);
        }
    }
}
