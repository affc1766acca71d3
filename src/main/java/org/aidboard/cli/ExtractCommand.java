package org.aidboard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.aidboard.figures.FigureExtractor;
import org.aidboard.text.Document;
import org.aidboard.text.UnreadableDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the figures of files as JSON lines. */
@Command(
        name = "extract",
        description = "Prints the figures of plain text files, one JSON object a line.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "plain text files, UTF-8")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final FigureExtractor extractor = FigureExtractor.english();

    @Override
    public Integer call() {
        int unread = 0;
        for (Path file : files) {
            unread += print(file) ? 0 : 1;
        }
        return unread == 0 ? 0 : 1;
    }

    /** Prints one file's figures, or says why it cannot. */
    private boolean print(Path file) {
        try {
            Document document = SourceFile.read(file);
            PrintWriter out = spec.commandLine().getOut();
            extractor.extract(document).forEach(figure -> out.println(FigureJson.line(document.name(), figure)));
            out.flush();
            return true;
        } catch (UnreadableDocument unreadable) {
            spec.commandLine().getErr().println("aidboard: " + unreadable.getMessage());
            return false;
        }
    }
}
