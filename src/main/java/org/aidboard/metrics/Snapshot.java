package org.aidboard.metrics;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aidboard.store.StoredDocument;

/** An unchanging copy of the store that answers questions. */
interface Snapshot {

    Page<FigureRow> figures(Selection selection, Order order, int offset, int limit);

    int count(Selection selection);

    void each(Selection selection, Order order, Consumer<FigureRow> consumer);

    Optional<FigureRow> figure(String key);

    List<FigureRow> inDocument(String documentKey);

    Facets facets(Selection selection);

    List<Series> series(Selection selection);

    Coverage coverage();

    List<StoredDocument> documents();
}
