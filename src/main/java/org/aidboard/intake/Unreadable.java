package org.aidboard.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** A file that is not taken in; the message is one sentence for a person. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message);
    }

    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** What went wrong with a file, in the words of a person, where the system says no more than a name. */
    static String reason(IOException failed) {
        return switch (failed) {
            case AccessDeniedException denied -> "there is no permission to read it.";
            case NoSuchFileException missing -> "there is nothing at that place.";
            case FileSystemLoopException loop -> "its links lead in a circle.";
            case FileSystemException other when other.getReason() != null -> other.getReason() + ".";
            default -> failed.getMessage() + ".";
        };
    }
}
