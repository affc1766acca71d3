package org.aidboard.figures;

/** How the year of a figure is known. */
public enum YearBasis {
    /** Said in the text: 'in 2024', 'by 2030'. */
    STATED,
    /** Said relative to the publication date: 'this year', 'last month'. */
    RESOLVED,
    /** Not said; the publication year never stands in for it. */
    UNKNOWN
}
