package org.aidboard.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.aidboard.store.FigureStore;
import org.aidboard.store.Problem;
import org.aidboard.store.StoredDocument;
import org.aidboard.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = IntakeAlone.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class IntakeIntegrationTest {

    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    FigureStore store;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry registry) {
        registry.add("aidboard.data", data::toString);
        registry.add("aidboard.seeds", SEEDS::toString);
        registry.add("aidboard.document-limit", () -> "100KB");
    }

    @Test
    void theSeedsAreReadAtTheStartByteForByte() throws IOException {
        for (String name : new String[] {"000_24e6365c76deb0ac.txt", "004_bee4debbfa8aad79.txt"}) {
            byte[] bytes = Files.readAllBytes(SEEDS.resolve(name));
            String sha256 = DocumentReader.sha256(bytes);
            assertThat(store.document(sha256)).map(StoredDocument::name).contains(name);
            assertThat(store.original(sha256).orElseThrow()).isEqualTo(bytes);
            store.figuresOf(sha256)
                    .forEach(figure -> assertThat(figure.figure().provenance().quote())
                            .isEqualTo(store.text(sha256)
                                    .orElseThrow()
                                    .at(figure.figure().provenance().span())));
        }
    }

    @Test
    void readingTheSeedsAgainChangesNothing() {
        var before = store.documents();
        long revision = store.revision();
        assertThat(intake.read(SEEDS)).isEqualTo(new Reading(0, 5, 0));
        assertThat(store.documents()).isEqualTo(before);
        assertThat(store.revision()).isEqualTo(revision);
    }

    @Test
    void creditsGiveTheLicenceAndThePublisherThatTheTextDoesNotName() throws IOException {
        var stated = seed("001_34c4ba38e911b032.txt");
        assertThat(stated.about().publisher()).isEqualTo("Foreign, Commonwealth & Development Office");
        assertThat(stated.licence()).startsWith("Open Government Licence v3.0, https://");
        var credited = seed("002_897cc5a744c37476.txt");
        assertThat(credited.about().publisher()).isEqualTo("Office of the President of Ukraine");
        assertThat(credited.licence()).startsWith("CC BY 4.0, https://");
        assertThat(seed("003_21610705b5ff1492.txt").licence()).isEqualTo("see the source");
    }

    @Test
    void brokenFilesAreNamedAndStopNothing() throws IOException {
        write("a-empty.txt", "");
        write("b-blank.txt", " \n\t\n");
        write("c-binary.txt", "abc\0def");
        Files.write(folder.resolve("d-latin.txt"), "Bœuf café".replace('œ', 'o').getBytes(ISO_8859_1));
        write("e-huge.txt", "words ".repeat(20_000));
        write("f-good.txt", "The town of f paid €5 for a bridge.");
        write("ignored.md", "not read");
        write(".hidden.txt", "not read either");
        Files.createDirectories(folder.resolve("g-folder.txt/inner.txt"));

        assertThat(intake.read(folder)).isEqualTo(new Reading(1, 0, 6));
        for (String name : new String[] {"a-empty", "b-blank", "c-binary", "d-latin", "e-huge", "g-folder"}) {
            assertThat(reason(name + ".txt")).contains(name + ".txt ");
        }
        assertThat(reason("d-latin.txt")).contains("0xE9", "line 1");
        assertThat(reason("e-huge.txt")).contains("too large");
        assertThat(store.documents()).extracting(StoredDocument::name).contains("f-good.txt");
    }

    @Test
    void linksAndPipesAreNotFollowedOutOfTheFolder(@TempDir Path outside) throws Exception {
        var secret = Files.writeString(outside.resolve("secret.txt"), "A secret of the ministry.");
        var inside = write("z-inside.txt", "Words inside of the folder, for links.");
        Files.createSymbolicLink(folder.resolve("a-out.txt"), secret);
        Files.createSymbolicLink(folder.resolve("b-nothing.txt"), folder.resolve("nothing"));
        Files.createSymbolicLink(folder.resolve("c-circle.txt"), folder.resolve("c-circle.txt"));
        Files.createSymbolicLink(folder.resolve("d-inside.txt"), inside);
        int pipes = new ProcessBuilder("mkfifo", folder.resolve("e-pipe.txt").toString())
                .start()
                .waitFor();

        var reading = intake.read(folder);
        assertThat(reading).isEqualTo(new Reading(1, 1, pipes == 0 ? 4 : 3));
        assertThat(reason("a-out.txt")).contains("leads out");
        assertThat(reason("b-nothing.txt")).contains("leads to nothing");
        assertThat(reason("c-circle.txt")).contains("c-circle.txt cannot be read");
        assertThat(store.document(DocumentReader.sha256(Files.readAllBytes(secret))))
                .isEmpty();
    }

    @Test
    void aFileWithoutPermissionIsNamed() throws IOException {
        var file = write("locked.txt", "Locked words.");
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file))
                .as("not run by one who may read everything")
                .isFalse();
        intake.read(folder);
        assertThat(reason("locked.txt")).contains("permission");
    }

    @Test
    void aStrangeNameDoesNoHarm() throws IOException {
        write("x\n🙂 WARN \u001B[1m';drop.txt", "");
        assertThat(intake.read(folder)).isEqualTo(new Reading(0, 0, 1));
        assertThat(store.problems())
                .extracting(Problem::name)
                .anyMatch(name -> name.endsWith("x\uFFFD🙂 WARN \uFFFD[1m';drop.txt"));
    }

    @Test
    void aProblemGoesWhenItsFileIsReadableOrGone() throws IOException {
        write("a.txt", "");
        var b = write("b.txt", "");
        write("c.txt", "");
        intake.read(folder);
        assertThat(problemsHere()).containsExactlyInAnyOrder("a.txt", "b.txt", "c.txt");
        write("a.txt", "Readable words now.");
        Files.delete(b);
        intake.read(folder);
        assertThat(problemsHere()).containsExactly("c.txt");
    }

    @Test
    void aWrongLineOfCreditsIsNamedAndTheOthersCount() throws IOException {
        write("credits.csv", """
                file,publisher,licence,licence_address
                only-one-field
                ,nobody,,
                p.txt,The press of P,CC0,
                p.txt,Another,,
                """);
        write("p.txt", "The press of the town prints words.");
        assertThat(intake.read(folder)).isEqualTo(new Reading(1, 0, 0));
        assertThat(reason("credits.csv"))
                .contains("line 2:", "line 3:", "line 5:")
                .doesNotContain("line 4:");
        assertThat(store.documents())
                .filteredOn(document -> document.name().equals("p.txt"))
                .allMatch(document -> "CC0".equals(document.licence()))
                .extracting(document -> document.about().publisher())
                .containsExactly("The press of P");
        write("credits.csv", "file,publisher,licence,licence_address\n");
        intake.read(folder);
        assertThat(problemsHere()).isEmpty();
    }

    @Test
    void creditsThatAreNoTableAreNamed() throws IOException {
        for (String content : new String[] {"", "a,b\n", "file,publisher,licence,licence_address\n\"x"}) {
            write("credits.csv", content);
            intake.read(folder);
            assertThat(problemsHere()).as(content).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(problemsHere()).containsExactly("credits.csv");
        Files.write(folder.resolve("credits.csv"), new byte[] {(byte) 0xE9, 0, 1});
        intake.read(folder);
        assertThat(reason("credits.csv")).contains("UTF-8");
    }

    @Test
    void oneFileIsReadToo() throws IOException {
        var file = write("single.txt", "A single file of words.");
        assertThat(intake.read(file)).isEqualTo(new Reading(1, 0, 0));
        assertThat(intake.read(file)).isEqualTo(new Reading(0, 1, 0));
        assertThat(intake.read(folder.resolve("missing.txt"))).isEqualTo(new Reading(0, 0, 1));
        assertThat(reason("missing.txt")).contains("no such file");
    }

    private StoredDocument seed(String name) throws IOException {
        return store.document(DocumentReader.sha256(Files.readAllBytes(SEEDS.resolve(name))))
                .orElseThrow();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String reason(String name) {
        return store.problems().stream()
                .filter(problem -> problem.name().equals(folder + "/" + name))
                .map(Problem::reason)
                .findFirst()
                .orElse("no problem is noted");
    }

    private Set<String> problemsHere() {
        var names = new HashSet<String>();
        for (Problem problem : store.problems()) {
            if (problem.name().startsWith(folder + "/")) {
                names.add(problem.name().substring(folder.toString().length() + 1));
            }
        }
        return names;
    }
}
