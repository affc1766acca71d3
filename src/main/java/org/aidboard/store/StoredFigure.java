package org.aidboard.store;

import org.aidboard.figures.Figure;

/**
 * A figure as the store keeps it.
 *
 * @param key its address, the same on every machine and after every re-reading: the document's short hash, the start and
 *     the end of its span, joined by hyphens; figures of one document never share a span
 * @param documentSha256 the document it stands in
 * @param figure what was read
 */
public record StoredFigure(String key, String documentSha256, Figure figure) {}
