package org.aidboard.metrics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.metrics.comparing.Comparisons;
import org.aidboard.metrics.mirror.Mirror;
import org.aidboard.metrics.money.RatesKept;
import org.aidboard.metrics.money.ReferenceRates;
import org.aidboard.store.FigureStore;
import org.aidboard.store.Problem;
import org.aidboard.store.StoredDocument;
import org.aidboard.text.Text;
import org.springframework.stereotype.Component;

/**
 * Every question that a page, an export or a program asks about the figures. Answers come from a copy of the store held in
 * memory, which follows the store's commits; a question never waits for the next copy, and one question sees one copy.
 * Safe for use by any number of threads.
 */
@Component
public class Metrics {

    private final Mirror mirror;
    private final FigureStore store;
    private final RatesKept kept;

    Metrics(Mirror mirror, FigureStore store, RatesKept kept) {
        this.mirror = mirror;
        this.store = store;
        this.kept = kept;
    }

    /** Rows {@code offset} to {@code offset + limit} of the figures selected. */
    public Page<FigureRow> figures(Selection selection, Order order, int offset, int limit) {
        return mirror.latest().figures(selection, order, offset, limit);
    }

    /** The same by the years that some terms go by. */
    public Page<FigureRow> figures(Selection selection, Terms terms, Order order, int offset, int limit) {
        return mirror.latest().figures(selection, terms, order, offset, limit);
    }

    /** How many figures are selected. */
    public int count(Selection selection) {
        return mirror.latest().count(selection);
    }

    /** The same by the years that some terms go by. */
    public int count(Selection selection, Terms terms) {
        return mirror.latest().count(selection, terms);
    }

    /** One figure by its key. */
    public Optional<FigureRow> figure(String key) {
        return mirror.latest().figure(key);
    }

    /** The figures of one document in the order of its text; none where there is no such document. */
    public List<FigureRow> inDocument(String documentKey) {
        return mirror.latest().inDocument(documentKey);
    }

    /** What the selection could be narrowed or widened to. */
    public Facets facets(Selection selection) {
        return mirror.latest().facets(selection);
    }

    /** The same by the years that some terms go by. */
    public Facets facets(Selection selection, Terms terms) {
        return mirror.latest().facets(selection, terms);
    }

    /** The series that the figures selected belong to, each with those of its figures that are selected. */
    public List<Series> series(Selection selection) {
        return mirror.latest().series(selection);
    }

    /** The series selected, side by side across years. */
    public Comparison compare(Selection selection) {
        return Comparisons.of(series(selection));
    }

    /** One copy of the store, for whoever asks it more than one question and needs the answers to agree. */
    public Snapshot latest() {
        return mirror.latest();
    }

    /** The series selected, side by side across years, on some terms. */
    public Comparison compare(Selection selection, Terms terms) {
        if (terms.equals(Terms.STATED)) {
            return compare(selection);
        }
        ReferenceRates known = rates();
        return Comparisons.of(mirror.latest().series(selection, terms, known), terms, known);
    }

    /** What single figures state on some terms, each a fact of its own. */
    public Function<FigureRow, Fact> alone(Terms terms) {
        return terms.equals(Terms.STATED) ? row -> new Fact(List.of(row)) : Comparisons.alone(terms, rates());
    }

    /** The reference rates that amounts are converted by. */
    public ReferenceRates rates() {
        return kept.rates();
    }

    /** How far all answers reach. */
    public Coverage coverage() {
        return mirror.latest().coverage();
    }

    /** The documents, in the order they were read. */
    public List<StoredDocument> documents() {
        return mirror.latest().documents();
    }

    /** One document by its key. */
    public Optional<StoredDocument> document(String key) {
        return mirror.latest().document(key);
    }

    /** The plain text of a document, which the spans of its figures count in. */
    public Optional<Text> text(String documentKey) {
        return store.text(documentKey);
    }

    /** The files that could not be read, by name. */
    public List<Problem> problems() {
        return store.problems();
    }
}
