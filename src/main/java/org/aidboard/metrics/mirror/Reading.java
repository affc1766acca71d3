package org.aidboard.metrics.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.metrics.columns.Table;
import org.aidboard.metrics.columns.TableWriter;
import org.aidboard.metrics.search.Library;
import org.aidboard.store.FigureStore;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;
import org.jspecify.annotations.Nullable;

/** How far the store has been read into columns. For one thread at a time. */
final class Reading {

    /** From so many new documents on, one walk over all figures is cheaper than a question for each document. */
    private static final int MANY = 200;

    private TableWriter writer = new TableWriter();
    private Library library = Library.EMPTY;
    private final Set<String> known = new HashSet<>();
    private @Nullable Snapshot last;

    /** Reads what came since, or everything anew where what was read before is there no more. */
    Snapshot follow(FigureStore store) {
        List<String> hashes = store.hashes();
        if (!new HashSet<>(hashes).containsAll(known)) {
            writer = new TableWriter();
            library = Library.EMPTY;
            last = null;
            known.clear();
        }
        List<String> missing =
                hashes.stream().filter(hash -> !known.contains(hash)).toList();
        if (missing.size() < MANY) {
            missing.stream()
                    .flatMap(hash -> store.document(hash).stream())
                    .forEach(document -> writer.add(document, store.figuresOf(document.sha256())));
        } else {
            walk(
                    store,
                    store.documents().stream()
                            .filter(document -> !known.contains(document.sha256()))
                            .toList());
        }
        known.addAll(missing);
        Table table = writer.cut();
        library = library.with(table);
        Snapshot before = last;
        Snapshot newest = before == null ? new Snapshot(table, library) : before.with(table, library);
        newest.prepare();
        last = newest;
        return newest;
    }

    /** The store hands over documents in the order of its list; those without a figure are missing between them. */
    private void walk(FigureStore store, List<StoredDocument> fresh) {
        Map<String, StoredDocument> waiting = new LinkedHashMap<>();
        fresh.forEach(document -> waiting.put(document.sha256(), document));
        Map<String, List<StoredFigure>> read = new HashMap<>();
        store.eachFigure(figure -> {
            if (waiting.containsKey(figure.documentSha256())) {
                read.computeIfAbsent(figure.documentSha256(), sha256 -> new ArrayList<>())
                        .add(figure);
                writeWhatIsComplete(waiting, read, figure.documentSha256());
            }
        });
        waiting.values().forEach(document -> writer.add(document, read.getOrDefault(document.sha256(), List.of())));
    }

    private void writeWhatIsComplete(
            Map<String, StoredDocument> waiting, Map<String, List<StoredFigure>> read, String reading) {
        var next = waiting.values().iterator();
        while (next.hasNext()) {
            StoredDocument document = next.next();
            if (document.sha256().equals(reading)) {
                return;
            }
            List<StoredFigure> figures = read.remove(document.sha256());
            writer.add(document, figures == null ? List.of() : figures);
            next.remove();
        }
    }
}
