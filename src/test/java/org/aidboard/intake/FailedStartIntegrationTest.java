package org.aidboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot be says why in one sentence, and ends with a code that scripts see. */
class FailedStartIntegrationTest {

    @TempDir
    Path folder;

    private Path seeds = Path.of("");

    @BeforeEach
    void write() throws Exception {
        seeds = Files.createDirectory(folder.resolve("seeds"));
    }

    @Test
    void aLockedDatabase() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        var file = Files.writeString(data.resolve("aidboard.mv.db"), "held by somebody");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            says(data, "in use by another", data.toString(), "--aidboard.data=");
        }
        assertThat(file).hasContent("held by somebody");
    }

    @Test
    void aDataFolderThatIsAFile() throws Exception {
        says(Files.createFile(folder.resolve("data")), "is no folder but a file", "--aidboard.data=");
    }

    @Test
    void aDataFolderThatCannotBeMade() throws Exception {
        says(Files.createFile(folder.resolve("file")).resolve("data"), "cannot be made");
    }

    @Test
    void aDataFolderWhoseNameEndsTheAddressOfTheDatabase() throws Exception {
        says(Files.createDirectory(folder.resolve("data;more")), "semicolon", "--aidboard.data=");
    }

    @Test
    void aLimitThatIsNoSize() throws Exception {
        for (String limit : new String[] {"much", "3GB"}) {
            says(
                    Child.start(folder.resolve("data"), seeds, "--aidboard.document-limit=" + limit),
                    "aidboard.document-limit",
                    limit);
        }
    }

    @Test
    void aDatabaseFileThatIsNone() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        var file = Files.writeString(data.resolve("aidboard.mv.db"), "no database at all ".repeat(1000));
        says(data, "The database cannot be used", "move the file away");
        assertThat(file).content().startsWith("no database at all");
    }

    @Test
    void wordsThatAreMalformed() throws Exception {
        var words = Files.createDirectories(folder.resolve("classes/lexicon/en"));
        for (String file : new String[] {"page.txt", "countries.csv"}) {
            var malformed = Files.writeString(words.resolve(file), "# a comment\n\nno sense at all\n");
            says(Child.start(folder.resolve("data"), seeds, folder.resolve("classes")), "lexicon/en/" + file, "line 3");
            Files.delete(malformed);
        }
    }

    private void says(Path data, String... parts) throws Exception {
        says(Child.start(data, seeds), parts);
    }

    private static void says(Child child, String... parts) throws Exception {
        String errors = child.errors();
        assertThat(child.process().waitFor()).isNotZero();
        assertThat(errors).startsWith("aidboard: ").contains(parts);
        assertThat(errors.strip().lines()).hasSize(1);
        assertThat(child.output().readAllAsString()).doesNotContain("\tat ", "Exception");
    }
}
