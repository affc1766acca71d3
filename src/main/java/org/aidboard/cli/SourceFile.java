package org.aidboard.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.aidboard.text.Document;
import org.aidboard.text.DocumentReader;
import org.aidboard.text.UnreadableDocument;

/** A file that the command line names, read as a document. */
final class SourceFile {

    private static final DocumentReader READER = new DocumentReader();

    private SourceFile() {}

    /** The document in a file; whatever keeps it from being read is said in one sentence. */
    static Document read(Path file) throws UnreadableDocument {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableDocument(file + " is a folder; name the files in it.");
            }
            READER.check(file.toString(), Files.size(file));
            Path name = file.getFileName();
            return READER.read(name == null ? file.toString() : name.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new UnreadableDocument(file + ": there is no such file.");
        } catch (AccessDeniedException denied) {
            throw new UnreadableDocument(file + ": there is no permission to read it.");
        } catch (IOException broken) {
            throw new UnreadableDocument(file + ": it cannot be read (" + broken.getMessage() + ").");
        }
    }
}
