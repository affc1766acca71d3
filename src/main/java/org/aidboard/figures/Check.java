package org.aidboard.figures;

/**
 * Something a figure was checked for, and what came of it.
 *
 * @param kind what was checked
 * @param passed whether it held; a check that did not hold makes the figure doubtful
 * @param finding one sentence for a person: 'the list names 20, as stated'
 */
public record Check(Kind kind, boolean passed, String finding) {

    /** What can be checked. */
    public enum Kind {
        /** A count against the list behind it. */
        LIST,
        /** Parts against their total. */
        PARTS,
        /** The year is stated. */
        YEAR,
        /** One candidate, and not several, for who gives. */
        PROVIDER,
        /** One candidate, and not several, for who receives. */
        RECIPIENT,
        /** The currency is stated, not assumed from the speaker. */
        CURRENCY
    }
}
