package org.aidboard.intake;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.aidboard.figures.Figure;
import org.aidboard.figures.FigureExtractor;
import org.aidboard.store.FigureStore;
import org.aidboard.text.Document;
import org.aidboard.text.DocumentReader;
import org.aidboard.text.UnreadableDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one file in. */
@Component
class DocumentIntake {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentIntake.class);
    private static final int FAULT_WORDS = 150;

    private final DocumentReader reader;
    private final FigureExtractor extractor;
    private final FigureStore store;

    DocumentIntake(DocumentReader reader, FigureExtractor extractor, FigureStore store) {
        this.reader = reader;
        this.extractor = extractor;
        this.store = store;
    }

    /** Reads, extracts and stores a file that stands within a folder. */
    Outcome take(Path path, Path within, Credits credits) throws Unreadable {
        var file = new ReceivedFile(path, within);
        try {
            byte[] bytes = file.load(reader);
            if (store.document(DocumentReader.sha256(bytes)).isPresent()) {
                return Outcome.KNOWN;
            }
            return take(reader.read(file.name(), bytes), bytes, credits.of(file.name()));
        } catch (NoSuchFileException gone) {
            return Outcome.GONE;
        } catch (UnreadableDocument unreadable) {
            throw new Unreadable(unreadable.getMessage(), unreadable);
        }
    }

    private Outcome take(Document document, byte[] bytes, Credit credit) throws Unreadable {
        try {
            List<Figure> figures = extractor.extract(document);
            boolean added = store.save(credit.complete(document), bytes, credit.wording(), figures);
            return added ? Outcome.ADDED : Outcome.KNOWN;
        } catch (RuntimeException | StackOverflowError fault) {
            // A fault of ours with one strange text must not keep the others out.
            LOG.error("{} ({}) could not be taken in.", document.name(), document.sha256(), fault);
            throw new Unreadable(
                    document.name() + " could not be taken in, by a fault of Aidboard's: " + firstWords(fault), fault);
        }
    }

    private static String firstWords(Throwable fault) {
        String all = fault.toString().lines().findFirst().orElse("");
        return all.substring(0, Math.min(all.length(), FAULT_WORDS)) + " (the log says more).";
    }
}
