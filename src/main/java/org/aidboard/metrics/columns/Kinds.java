package org.aidboard.metrics.columns;

import org.aidboard.figures.Figure;
import org.aidboard.figures.Qualifier;

/** Qualifier and recurrence of a figure in one number; sorts by qualifier. */
public final class Kinds {

    private static final Qualifier[] QUALIFIERS = Qualifier.values();

    private Kinds() {}

    static int of(Figure figure) {
        return figure.qualifier().ordinal() << 1 | (figure.perYear() ? 1 : 0);
    }

    /** The qualifier. */
    public static Qualifier qualifier(int kinds) {
        return QUALIFIERS[kinds >> 1];
    }

    /** Whether the quantity recurs every year. */
    public static boolean perYear(int kinds) {
        return (kinds & 1) != 0;
    }
}
