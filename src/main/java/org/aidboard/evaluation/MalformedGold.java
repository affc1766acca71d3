package org.aidboard.evaluation;

/** A file of gold readings that cannot be used; the message is one sentence for the person who gave it. */
public final class MalformedGold extends Exception {

    private static final long serialVersionUID = 1;

    MalformedGold(String message) {
        super(message);
    }
}
