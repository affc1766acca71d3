package org.aidboard.export.json;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aidboard.export.tables.Column;
import org.aidboard.metrics.FigureRow;
import org.aidboard.store.StoredDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A row as a JSON object: the names of the columns in camel case, reasons besides. */
public final class FigureJson {

    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

    private final JsonGenerator json;
    private final FigureFields fields;
    private final List<Column<FigureRow>> besides;

    /**
     * Writes to a generator.
     *
     * @param besides what follows from a figure, written last
     */
    public FigureJson(JsonGenerator json, List<Column<FigureRow>> besides) {
        this.json = json;
        this.fields = new FigureFields(json);
        this.besides = besides;
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
        besides.forEach(column -> write(camelCase(column.header()), column.of(row)));
        json.writeEndObject();
    }

    private void write(String name, @Nullable Object value) {
        if (value instanceof Number number) {
            fields.number(name, number);
        } else {
            fields.text(name, value);
        }
    }

    private static String camelCase(String header) {
        return UNDERSCORE.matcher(header).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
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
