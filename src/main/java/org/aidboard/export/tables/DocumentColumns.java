package org.aidboard.export.tables;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.aidboard.store.StoredDocument;

/** One document a row. */
public final class DocumentColumns {

    /** The table of documents. */
    public static final Table<StoredDocument> TABLE = new Table<>(
            "documents",
            "The table of documents",
            List.of(
                    new Column<>("sha256", Kind.TEXT, StoredDocument::sha256),
                    new Column<>("document", Kind.TEXT, StoredDocument::name),
                    new Column<>("title", Kind.TEXT, it -> it.about().title()),
                    new Column<>("publisher", Kind.TEXT, it -> it.about().publisher()),
                    new Column<>("published", Kind.DATE, it -> it.about().published()),
                    new Column<>("address", Kind.ADDRESS, it -> it.about().address()),
                    new Column<>("licence", Kind.TEXT, StoredDocument::licence),
                    new Column<>("size", Kind.WHOLE, StoredDocument::size),
                    // To the second: what the Data Package standard calls its default form.
                    new Column<>("read", Kind.TIME, it -> it.read().truncatedTo(ChronoUnit.SECONDS)),
                    new Column<>("figures", Kind.WHOLE, StoredDocument::figures)));

    private DocumentColumns() {}
}
