package org.aidboard.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.aidboard.store.FigureStore;
import org.aidboard.store.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes documents in: read, extracted, stored. Safe to repeat, since a document already kept is not even read again, and
 * safe to interrupt, since each document is stored whole or not at all. A file that cannot be read is reported by name,
 * in the log and in the store, and stops no other.
 */
@Component
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final DocumentIntake documents;
    private final FigureStore store;

    Intake(DocumentIntake documents, FigureStore store) {
        this.documents = documents;
        this.store = store;
    }

    /**
     * Takes in a file, or every {@code .txt} file of a folder (not of the folders in it) whose name does not begin with a
     * dot. The folder's {@code credits.csv}, where it has one, gives the licences.
     */
    public Reading read(Path place) {
        if (Files.isDirectory(place)) {
            return readFolder(place);
        }
        var outcome = readFile(place);
        if (outcome != Outcome.REFUSED) {
            store.clearProblem(nameOf(place));
        }
        return Reading.of(List.of(outcome));
    }

    private Outcome readFile(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            report(nameOf(file), nameOf(file) + " cannot be read: there is no such file or folder.");
            return Outcome.REFUSED;
        }
        Path folder = file.toAbsolutePath().getParent();
        return take(file, file, folder == null ? Credits.NONE : Credits.in(folder));
    }

    private Reading readFolder(Path folder) {
        var outcomes = new ArrayList<Outcome>();
        var refused = new HashSet<String>();
        var credits = Credits.in(folder);
        if (!credits.faults().isEmpty()) {
            refused.add(nameOf(folder.resolve(Credits.FILE)));
            report(nameOf(folder.resolve(Credits.FILE)), String.join(" ", credits.faults()));
        }
        try {
            for (Path file : textsIn(folder)) {
                var outcome = take(file, folder, credits);
                outcomes.add(outcome);
                if (outcome == Outcome.REFUSED) {
                    refused.add(nameOf(file));
                }
            }
            store.clearProblem(nameOf(folder));
            clearOthers(folder, refused);
        } catch (IOException unlisted) {
            outcomes.add(Outcome.REFUSED);
            report(nameOf(folder), folder + " cannot be listed: " + Unreadable.reason(unlisted));
        }
        var reading = Reading.of(outcomes);
        LOG.info(
                "{}: {} documents taken in, {} known already, {} not readable.",
                folder,
                reading.added(),
                reading.known(),
                reading.refused());
        return reading;
    }

    private Outcome take(Path file, Path within, Credits credits) {
        try {
            return documents.take(file, within, credits);
        } catch (Unreadable unreadable) {
            report(nameOf(file), unreadable.getMessage());
            return Outcome.REFUSED;
        }
    }

    private void report(String name, String reason) {
        LOG.warn("{}", reason);
        store.reportProblem(name, reason);
    }

    /** A problem goes when its file has become readable, or is gone. */
    private void clearOthers(Path folder, Set<String> refused) {
        String prefix = nameOf(folder) + "/";
        store.problems().stream()
                .map(Problem::name)
                .filter(name -> name.startsWith(prefix) && !refused.contains(name))
                .forEach(store::clearProblem);
    }

    private static List<Path> textsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Intake::isText).sorted().toList();
        } catch (UncheckedIOException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    private static boolean isText(Path file) {
        String name = FileName.of(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") && !name.startsWith(".");
    }

    /** A file as the person knows it: by the folder they named. */
    private static String nameOf(Path file) {
        return FileName.clean(file.toString().replace('\\', '/'));
    }
}
