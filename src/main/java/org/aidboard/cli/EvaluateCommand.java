package org.aidboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.aidboard.evaluation.Evaluation;
import org.aidboard.evaluation.MalformedGold;
import org.aidboard.figures.FigureExtractor;
import org.aidboard.text.Document;
import org.aidboard.text.UnreadableDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how well the texts of a folder are read. */
@Command(
        name = "evaluate",
        description = "Reads the texts NAME.txt of a folder and holds the figures against NAME.gold.json beside them.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private static final String GOLD = ".gold.json";

    @Parameters(paramLabel = "FOLDER", description = "folder of texts with gold readings")
    private Path folder = Path.of("");

    @Option(names = "--errors", description = "print what was missed, misread or wrong, too")
    private boolean errors;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final FigureExtractor extractor = FigureExtractor.english();
    private final Evaluation evaluation = new Evaluation();

    @Override
    public Integer call() {
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(EvaluateCommand::nameOf)
                    .filter(name -> name.endsWith(GOLD))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return complain(folder + " is no folder that can be read.");
        }
        if (names.isEmpty()) {
            return complain(folder + " has no gold readings: no file NAME" + GOLD + ".");
        }
        int failed = 0;
        for (String name : names) {
            failed += judge(name.substring(0, name.length() - GOLD.length()));
        }
        print();
        return failed == 0 ? 0 : 1;
    }

    /** Counts one document, or says why it cannot: 0 or 1. */
    private int judge(String name) {
        try {
            String gold = Files.readString(folder.resolve(name + GOLD));
            Document document = SourceFile.read(folder.resolve(name + ".txt"));
            evaluation.add(document, extractor.extract(document), name + GOLD, gold);
            return 0;
        } catch (UnreadableDocument | MalformedGold said) {
            return complain(String.valueOf(said.getMessage()));
        } catch (IOException broken) {
            return complain(name + GOLD + " cannot be read (" + broken.getMessage() + ").");
        }
    }

    private void print() {
        PrintWriter out = spec.commandLine().getOut();
        if (errors) {
            evaluation.errors().forEach(out::println);
        }
        evaluation.overall().forEach(out::println);
        out.println();
        evaluation.byMeasure().forEach(out::println);
        out.flush();
    }

    private int complain(String sentence) {
        spec.commandLine().getErr().println("aidboard: " + sentence);
        return 1;
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
