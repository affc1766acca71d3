package org.aidboard.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aidboard.figures.Figure;
import org.aidboard.text.Document;
import org.aidboard.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to everything kept: documents as received, the figures read from them, and the files that could not be read.
 * Documents and figures are only ever added. Safe for several threads and several servers over one database.
 */
@Component
public class FigureStore {

    /** How many digits of a document's hash make its short key. */
    static final int SHORT = 12;

    private final Shelf shelf;
    private final FigureStream stream;
    private final DocumentRepository documents;
    private final FigureRepository figures;
    private final ProblemRepository problems;

    FigureStore(
            Shelf shelf,
            FigureStream stream,
            DocumentRepository documents,
            FigureRepository figures,
            ProblemRepository problems) {
        this.shelf = shelf;
        this.stream = stream;
        this.documents = documents;
        this.figures = figures;
        this.problems = problems;
    }

    /**
     * Keeps a document with its figures, all or nothing. A document already kept (the same bytes) is left as it is.
     *
     * @param document as read
     * @param original its bytes as received
     * @param licence under which it may be shown, where known
     * @param found its figures; no two share a span
     * @return whether it is new
     * @throws IllegalArgumentException when a figure cannot be kept as it is; nothing is stored then
     */
    public boolean save(Document document, byte[] original, @Nullable String licence, List<Figure> found) {
        return shelf.add(document, original, licence, found);
    }

    /** Every document, in the order of keeping. */
    public List<StoredDocument> documents() {
        return documents.findAllByOrderById().stream()
                .map(DocumentEntity::toStored)
                .toList();
    }

    /** The whole hash of every document, in the order of keeping: for whoever knows most of them already. */
    public List<String> hashes() {
        return documents.hashes();
    }

    /** A document, if it is kept. By its short key or its whole hash. */
    public Optional<StoredDocument> document(String key) {
        return find(key).map(DocumentEntity::toStored);
    }

    /** The plain text of a document. By its short key or its whole hash. */
    public Optional<Text> text(String key) {
        return find(key).flatMap(it -> documents.plainText(it.id())).map(Text::new);
    }

    /** The bytes of a document as received. By its short key or its whole hash. */
    public Optional<byte[]> original(String key) {
        return find(key).flatMap(it -> documents.original(it.id()));
    }

    /** One figure, by its {@link StoredFigure#key()}. */
    public Optional<StoredFigure> figure(String figureKey) {
        return FigureKey.parse(figureKey)
                .flatMap(key -> find(key.document())
                        .flatMap(document -> figures.findByDocumentIdAndPlaceSpanStartAndPlaceSpanEnd(
                                        document.id(),
                                        key.span().start(),
                                        key.span().end())
                                .map(figure -> figure.toStored(document.sha256()))));
    }

    /** The figures of a document in the order of its text. By its short key or its whole hash. */
    public List<StoredFigure> figuresOf(String documentKey) {
        return find(documentKey).stream()
                .flatMap(document ->
                        figures.findByDocumentIdOrderByPlaceSpanStartAscPlaceSpanEndAsc(document.id()).stream()
                                .map(figure -> figure.toStored(document.sha256())))
                .toList();
    }

    /**
     * Hands over every figure, one after another and never all at once: documents in the order of keeping, figures in the
     * order of their text.
     */
    public void eachFigure(Consumer<StoredFigure> consumer) {
        stream.each(consumer);
    }

    /** Grows with every document kept, by whichever server; cheap enough to ask on every click. */
    public long revision() {
        return shelf.revision();
    }

    /** Notes that a file could not be read, in place of what was noted for it before. */
    public void reportProblem(String name, String reason) {
        problems.put(ProblemEntity.of(new Problem(name, reason, Instant.now())));
    }

    /** Forgets what was noted for a file, if anything was. */
    public void clearProblem(String name) {
        problems.deleteById(name);
    }

    /** The files that could not be read, by name. */
    public List<Problem> problems() {
        return problems.findAllByOrderByName().stream()
                .map(ProblemEntity::toProblem)
                .toList();
    }

    private Optional<DocumentEntity> find(String key) {
        return key.length() == SHORT ? documents.findByShortKey(key) : documents.findBySha256(key);
    }
}
