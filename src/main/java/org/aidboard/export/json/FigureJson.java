package org.aidboard.export.json;

import org.aidboard.metrics.FigureRow;
import org.aidboard.store.StoredDocument;
import tools.jackson.core.JsonGenerator;

/** A row as a JSON object: the names of the columns in camel case, reasons besides. */
public final class FigureJson {

    private final JsonGenerator json;
    private final FigureFields fields;

    public FigureJson(JsonGenerator json) {
        this.json = json;
        this.fields = new FigureFields(json);
    }

    /** Writes one row. */
    public void write(FigureRow row) {
        json.writeStartObject();
        fields.text("key", row.key());
        fields.statement(row.figure());
        fields.text("quote", row.figure().provenance().quote());
        fields.text("sentence", row.figure().provenance().sentence());
        fields.span(row.figure().provenance().span());
        fields.reading(row.figure());
        write(row.document());
        json.writeEndObject();
    }

    private void write(StoredDocument document) {
        fields.text("document", document.name());
        fields.text("title", document.about().title());
        fields.text("publisher", document.about().publisher());
        fields.text("published", document.about().published());
        fields.text("address", document.about().address());
        fields.text("licence", document.licence());
        fields.text("sha256", document.sha256());
    }
}
