package org.aidboard.views.compare.state;

/** How the list of parties is sorted. */
public enum PartyOrder {
    /** Those with most figures first. */
    COUNT,
    /** By name, as the reader's language sorts. */
    NAME,
    /** By what they have in the last year chosen, the largest first. */
    VALUE
}
