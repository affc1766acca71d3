package org.aidboard.export.bundle;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import org.aidboard.export.about.About;
import org.aidboard.store.StoredDocument;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The file {@code datapackage.json}. */
final class Descriptor {

    static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private static final JsonFactory JSON = new JsonFactory();

    private Descriptor() {}

    static String of(About about, List<Part> parts, Collection<StoredDocument> documents) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", PROFILES + "datapackage.json");
            // What version 1 asks for in its place.
            json.writeStringProperty("profile", "tabular-data-package");
            json.writeStringProperty("name", "aidboard-figures");
            json.writeStringProperty("title", About.TITLE);
            json.writeStringProperty(
                    "description",
                    "%d figures; filter: %s. %s".formatted(about.figures(), about.filterLine(), About.READING));
            json.writeStringProperty("homepage", about.site());
            json.writeStringProperty("created", about.made().toString());
            sources(json, documents);
            json.writeArrayPropertyStart("resources");
            parts.forEach(part -> Resource.write(part, json));
            json.writeEndArray();
            filter(json, about);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void sources(JsonGenerator json, Collection<StoredDocument> documents) {
        if (documents.isEmpty()) {
            return; // The standard has no empty list of sources.
        }
        json.writeArrayPropertyStart("sources");
        for (StoredDocument document : documents) {
            json.writeStartObject();
            json.writeStringProperty("title", document.about().title());
            if (Web.leadsTo(document.about().address())) {
                json.writeStringProperty("path", document.about().address());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A property of our own, as the standard allows. */
    private static void filter(JsonGenerator json, About about) {
        json.writeObjectPropertyStart("aidboard");
        json.writeStringProperty("address", about.address());
        json.writeStringProperty(
                "documentsReadUntil", about.read() == null ? "" : about.read().toString());
        json.writeObjectPropertyStart("filter");
        about.filter().forEach((name, values) -> {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        });
        json.writeEndObject();
        json.writeEndObject();
    }
}
