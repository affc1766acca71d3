package org.aidboard.export.bundle;

import java.util.List;
import java.util.Map;
import org.aidboard.export.tables.Column;
import org.aidboard.export.tables.Dictionary;
import org.aidboard.export.tables.DocumentColumns;
import org.aidboard.export.tables.FigureColumns;
import org.aidboard.export.tables.Kind;
import org.aidboard.export.tables.Mention;
import tools.jackson.core.JsonGenerator;

/** One table in the description of the bundle. */
final class Resource {

    /** A column whose values stand in another table. */
    private record Reference(String column, String table, String there) {}

    private static final Map<String, String> PRIMARY_KEYS = Map.of(
            FigureColumns.TABLE.name(), "key", DocumentColumns.TABLE.name(), "sha256", Mention.TABLE.name(), "figure");

    private static final Map<String, List<Reference>> REFERENCES = Map.of(
            FigureColumns.TABLE.name(),
            List.of(new Reference("sha256", DocumentColumns.TABLE.name(), "sha256")),
            Mention.TABLE.name(),
            List.of(
                    new Reference("fact", FigureColumns.TABLE.name(), "key"),
                    new Reference("figure", FigureColumns.TABLE.name(), "key"),
                    new Reference("sha256", DocumentColumns.TABLE.name(), "sha256")));

    private Resource() {}

    static void write(Part part, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("$schema", Descriptor.PROFILES + "dataresource.json");
        json.writeStringProperty("profile", "tabular-data-resource");
        json.writeStringProperty("name", part.table().name());
        json.writeStringProperty("type", "table");
        json.writeStringProperty("title", part.title());
        json.writeStringProperty("path", part.path());
        json.writeStringProperty("format", "csv");
        json.writeStringProperty("mediatype", "text/csv");
        json.writeStringProperty("encoding", "utf-8");
        json.writeNumberProperty("bytes", part.bytes());
        json.writeStringProperty("hash", "sha256:" + part.sha256());
        dialect(json);
        schema(part, json);
        json.writeEndObject();
    }

    private static void dialect(JsonGenerator json) {
        json.writeObjectPropertyStart("dialect");
        json.writeStringProperty("delimiter", ",");
        json.writeStringProperty("lineTerminator", "\r\n");
        json.writeStringProperty("quoteChar", "\"");
        json.writeBooleanProperty("doubleQuote", true);
        json.writeBooleanProperty("header", true);
        json.writeEndObject();
    }

    private static void schema(Part part, JsonGenerator json) {
        Map<String, String> meanings = Dictionary.of(part.table());
        String primary = PRIMARY_KEYS.getOrDefault(part.table().name(), "");
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("$schema", Descriptor.PROFILES + "tableschema.json");
        json.writeArrayPropertyStart("fields");
        for (Column<?> column : part.table().columns()) {
            json.writeStartObject();
            json.writeStringProperty("name", column.header());
            json.writeStringProperty("type", type(column.kind()));
            json.writeStringProperty("description", meanings.getOrDefault(column.header(), ""));
            if (column.header().equals(primary)) {
                json.writeObjectPropertyStart("constraints");
                json.writeBooleanProperty("required", true);
                json.writeBooleanProperty("unique", true);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        list(json, "missingValues", "");
        list(json, "primaryKey", primary);
        references(part, json);
        json.writeEndObject();
    }

    private static void references(Part part, JsonGenerator json) {
        List<Reference> references = REFERENCES.getOrDefault(part.table().name(), List.of());
        if (references.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("foreignKeys");
        for (Reference reference : references) {
            json.writeStartObject();
            list(json, "fields", reference.column());
            json.writeObjectPropertyStart("reference");
            json.writeStringProperty("resource", reference.table());
            list(json, "fields", reference.there());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void list(JsonGenerator json, String name, String only) {
        json.writeArrayPropertyStart(name);
        json.writeString(only);
        json.writeEndArray();
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case TEXT, LIST, ADDRESS -> "string";
            case NUMBER -> "number";
            case WHOLE -> "integer";
            case DATE -> "date";
            case TIME -> "datetime";
            case TRUTH -> "boolean";
        };
    }
}
