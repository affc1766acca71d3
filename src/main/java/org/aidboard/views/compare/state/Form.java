package org.aidboard.views.compare.state;

/** What charts look like. */
public enum Form {
    /** Whatever suits the figures best. */
    AUTO,
    /** Columns beside each other. */
    COLUMNS,
    /** Columns on each other, where adding is allowed. */
    STACKED,
    /** Points, joined from a year to the very next. */
    LINES,
    /** Two years and the change between them. */
    CHANGE,
    /** Aims, joined to what has been achieved by then. */
    TARGETS
}
