package org.aidboard.metrics.pivot;

import java.util.List;

/** What the rows of a pivot table may be told apart by; the unit always tells them apart. */
public enum Dimension {
    THEME,
    MEASURE,
    STATUS,
    PROVIDER,
    RECIPIENT;

    /** All of them: a row is a series. */
    public static final List<Dimension> ALL = List.of(values());
}
