package org.aidboard.metrics;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.metrics.columns.Table;
import org.aidboard.metrics.columns.TableWriter;
import org.aidboard.metrics.search.Library;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;

/** The same documents twice: in a list that is gone through, and in columns that grew document by document. */
final class Answers {

    private final List<StoredDocument> documents = new ArrayList<>();
    private final List<StoredFigure> figures = new ArrayList<>();
    private final TableWriter writer = new TableWriter();
    private Library library = Library.EMPTY;

    Answers with(StoredDocument document, List<StoredFigure> found) {
        documents.add(document);
        figures.addAll(found);
        writer.add(document, found);
        return this;
    }

    Snapshot snapshot() {
        Table table = writer.cut();
        library = library.with(table);
        return new Snapshot(table, library);
    }

    ListSnapshot list() {
        return new ListSnapshot(documents, figures);
    }
}
