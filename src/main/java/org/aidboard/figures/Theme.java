package org.aidboard.figures;

/** What a figure is about. */
public enum Theme {
    /** Help in money or in kind: humanitarian, development, financial or military. */
    AID,
    /** A share of a country's economic output: % of GDP or GNI. */
    GDP_SHARE,
    /** Energy, emissions and net zero. */
    ENERGY,
    /** Treaties, declarations, memoranda, relations between states. */
    AGREEMENT,
    /** Armies, arms and allies. */
    DEFENCE,
    /** Security of computers and networks. */
    CYBER,
    /** Building and repair of infrastructure. */
    RECONSTRUCTION,
    /** Trade and investment. */
    TRADE,
    /** People in need, hurt, helped, trained, sent. */
    PEOPLE,
    /** Whatever else a document states. */
    OTHER
}
