package org.aidboard.text;

import java.util.Objects;

/** A document that cannot be read; the message is one sentence for the person who gave it. */
public final class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadableDocument(String message) {
        super(message);
    }

    /** What is wrong and where, in one sentence. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
