package org.aidboard.metrics;

/**
 * Published in this process once answers contain what was committed, by whichever server.
 *
 * @param revision of the store that answers now come from, or an older one
 */
public record FiguresChanged(long revision) {}
