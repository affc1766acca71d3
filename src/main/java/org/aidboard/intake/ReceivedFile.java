package org.aidboard.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.aidboard.text.DocumentReader;
import org.aidboard.text.UnreadableDocument;

/** A file that somebody put into a folder, loaded with care: it may be a link, a pipe, endless, or gone. */
record ReceivedFile(Path file, Path within) {

    String name() {
        return FileName.of(file);
    }

    /** Whether it went away since the folder was listed; a link to nothing is still there. */
    boolean isGone() {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** All bytes, as many as the reader takes at most. */
    byte[] load(DocumentReader reader) throws Unreadable, UnreadableDocument, NoSuchFileException {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(within.toRealPath())) {
                throw new Unreadable(name() + " is a link that leads out of its folder, and is not followed.");
            }
            // Opening a pipe would wait for ever, and a folder may be named like a text.
            if (!Files.isRegularFile(real)) {
                throw new Unreadable(
                        name() + " is " + (Files.isDirectory(real) ? "a folder" : "no regular file") + ", not a text.");
            }
            reader.check(name(), Files.size(real));
            try (InputStream bytes = Files.newInputStream(real)) {
                return bytes.readNBytes(reader.limit() + 1); // It may have grown since it was measured.
            }
        } catch (NoSuchFileException missing) {
            if (isGone()) {
                throw missing;
            }
            throw new Unreadable(name() + " is a link that leads to nothing.", missing);
        } catch (IOException failed) {
            throw new Unreadable(name() + " cannot be read: " + Unreadable.reason(failed), failed);
        }
    }
}
