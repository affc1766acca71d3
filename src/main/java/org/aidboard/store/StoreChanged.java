package org.aidboard.store;

/**
 * Published in this process after a document was kept; other servers see it in {@link FigureStore#revision()}.
 *
 * @param revision at least as new as the change
 */
public record StoreChanged(long revision) {}
