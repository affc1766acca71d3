package org.aidboard.export.tables;

/** What kind of value a column holds, in each of its rows that has one. */
public enum Kind {
    TEXT,
    /** Several texts in one. */
    LIST,
    /** A number that may have a fraction. */
    NUMBER,
    WHOLE,
    DATE,
    /** An instant, in universal time. */
    TIME,
    TRUTH,
    /** Where something stands in the web. */
    ADDRESS
}
