package org.aidboard.store.startup;

/** The embedded database has no place to be; the message is the beginning of a sentence for a person. */
final class UnusableData extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableData(String message) {
        super(message);
    }

    UnusableData(String message, Throwable cause) {
        super(message, cause);
    }
}
