package org.aidboard.metrics;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aidboard.store.StoredDocument;

/**
 * Every question that a page, an export or a program asks about the figures. Answers come from a copy of the store held in
 * memory, which follows the store's commits; a question never waits for the next copy, and one question sees one copy.
 * Safe for use by any number of threads.
 */
public class Metrics {

    private final Supplier<Snapshot> latest;

    Metrics(Supplier<Snapshot> latest) {
        this.latest = latest;
    }

    /** Rows {@code offset} to {@code offset + limit} of the figures selected. */
    public Page<FigureRow> figures(Selection selection, Order order, int offset, int limit) {
        return latest.get().figures(selection, order, offset, limit);
    }

    /** How many figures are selected. */
    public int count(Selection selection) {
        return latest.get().count(selection);
    }

    /** Each figure selected, one after the other, all of one and the same copy of the store. */
    public void each(Selection selection, Order order, Consumer<FigureRow> consumer) {
        latest.get().each(selection, order, consumer);
    }

    /** One figure by its key. */
    public Optional<FigureRow> figure(String key) {
        return latest.get().figure(key);
    }

    /** The figures of one document in the order of its text; none where there is no such document. */
    public List<FigureRow> inDocument(String documentKey) {
        return latest.get().inDocument(documentKey);
    }

    /** What the selection could be narrowed or widened to. */
    public Facets facets(Selection selection) {
        return latest.get().facets(selection);
    }

    /** The series that the figures selected belong to, each with those of its figures that are selected. */
    public List<Series> series(Selection selection) {
        return latest.get().series(selection);
    }

    /** The series selected, side by side across years. */
    public Comparison compare(Selection selection) {
        return Comparisons.of(series(selection));
    }

    /** How far all answers reach. */
    public Coverage coverage() {
        return latest.get().coverage();
    }

    /** The documents, in the order they were read. */
    public List<StoredDocument> documents() {
        return latest.get().documents();
    }
}
