package org.aidboard.metrics;

import org.aidboard.figures.Figure;
import org.aidboard.store.StoredDocument;

/**
 * A figure beside the document it stands in: a row of every table and the proof behind every point.
 *
 * @param key the figure's address
 * @param figure what was read
 * @param document where it stands
 */
public record FigureRow(String key, Figure figure, StoredDocument document) {}
