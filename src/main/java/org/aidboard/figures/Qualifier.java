package org.aidboard.figures;

/** How exactly a document states a number. */
public enum Qualifier {
    EXACT,
    ABOUT,
    NEARLY,
    AT_LEAST,
    MORE_THAN,
    UP_TO
}
