package org.aidboard.metrics.money;

/** A file of reference rates that is none; the message names the file and where it is wrong. */
public final class UnreadableRates extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableRates(String message, Throwable cause) {
        super(message, cause);
    }
}
