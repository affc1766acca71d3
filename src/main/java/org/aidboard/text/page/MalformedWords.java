package org.aidboard.text.page;

/** A line of the words by which pages are read that does not say what it should; the message names file and line. */
public final class MalformedWords extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedWords(String message) {
        super(message);
    }
}
