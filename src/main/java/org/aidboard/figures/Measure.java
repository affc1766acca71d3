package org.aidboard.figures;

/** What kind of quantity a figure is. */
public enum Measure {
    MONEY,
    PERCENT,
    COUNT,
    LENGTH,
    RANK,
    POWER,
    ENERGY,
    AREA,
    MASS,
    DURATION,
    /** A dated event with no number of its own. */
    MILESTONE
}
