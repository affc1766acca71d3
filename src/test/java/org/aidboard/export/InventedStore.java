package org.aidboard.export;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.aidboard.benchmarks.Invented;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.metrics.columns.TableWriter;
import org.aidboard.metrics.search.Library;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;

/** A store of invented documents behind the exports. */
final class InventedStore {

    static final Origin ORIGIN = new Origin("https://aidboard.example/", Instant.parse("2024-07-12T08:30:00Z"));

    final Snapshot snapshot;
    final Metrics metrics = mock();
    final Exports exports = new Exports(metrics);

    private InventedStore(TableWriter writer) {
        snapshot = new Snapshot(writer.cut(), Library.EMPTY.with(writer.cut()));
        when(metrics.latest()).thenReturn(snapshot);
    }

    /** So many documents with so many figures each. */
    static InventedStore of(int documents, int figures) {
        Invented invented = new Invented(31, 60);
        TableWriter writer = new TableWriter();
        for (int number = 0; number < documents; number++) {
            StoredDocument document = invented.document(number, figures);
            writer.add(document, invented.figures(document));
        }
        return new InventedStore(writer);
    }

    /** Just this. */
    static InventedStore of(StoredDocument document, List<StoredFigure> figures) {
        TableWriter writer = new TableWriter();
        writer.add(document, figures);
        return new InventedStore(writer);
    }

    List<FigureRow> rows(Selection selection, Order order) {
        List<FigureRow> rows = new ArrayList<>();
        snapshot.each(selection, order, rows::add);
        return rows;
    }

    static byte[] written(Consumer<OutputStream> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.accept(bytes);
        return bytes.toByteArray();
    }
}
