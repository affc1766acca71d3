package org.aidboard.intake;

/** What became of one file. */
enum Outcome {
    ADDED,
    /** The store had it already. */
    KNOWN,
    /** It was there when the folder was listed, and is no more. */
    GONE,
    REFUSED
}
