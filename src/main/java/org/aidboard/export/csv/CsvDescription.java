package org.aidboard.export.csv;

import java.util.Map;
import org.aidboard.export.about.About;
import org.aidboard.export.tables.Column;
import org.aidboard.export.tables.Dictionary;
import org.aidboard.export.tables.Kind;
import org.aidboard.export.tables.Table;
import tools.jackson.core.JsonGenerator;

/** What a CSV file holds, as the W3C's 'Metadata Vocabulary for Tabular Data' has it. */
public final class CsvDescription {

    private CsvDescription() {}

    /** Writes the description of a table that stands at the address which {@code about} names. */
    public static void write(Table<?> table, About about, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("@context", "http://www.w3.org/ns/csvw");
        json.writeStringProperty("url", about.address());
        json.writeStringProperty("dc:title", About.TITLE);
        json.writeStringProperty(
                "dc:description",
                "%d figures; filter: %s. %s".formatted(about.figures(), about.filterLine(), About.READING));
        json.writeStringProperty("dc:created", about.made().toString());
        if (about.read() != null) {
            json.writeStringProperty("dc:modified", about.read().toString());
        }
        json.writeObjectPropertyStart("tableSchema");
        json.writeArrayPropertyStart("columns");
        Map<String, String> meanings = Dictionary.of(table);
        for (Column<?> column : table.columns()) {
            json.writeStartObject();
            json.writeStringProperty("name", column.header());
            json.writeStringProperty("titles", column.header());
            json.writeStringProperty("datatype", datatype(column.kind()));
            if (column.kind() == Kind.LIST) {
                json.writeStringProperty("separator", ";");
            }
            json.writeStringProperty("dc:description", meanings.getOrDefault(column.header(), ""));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("primaryKey", table.columns().getFirst().header());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String datatype(Kind kind) {
        return switch (kind) {
            case TEXT, LIST, ADDRESS -> "string";
            case NUMBER -> "decimal";
            case WHOLE -> "integer";
            case DATE -> "date";
            case TIME -> "dateTime";
            case TRUTH -> "boolean";
        };
    }
}
