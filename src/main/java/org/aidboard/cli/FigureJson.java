package org.aidboard.cli;

import java.io.StringWriter;
import org.aidboard.export.json.FigureFields;
import org.aidboard.figures.Figure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A figure as one line of JSON, for programs: starts and ends count Unicode code points. */
final class FigureJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private FigureJson() {}

    /** The line for a figure of the document of that name, without a line break. */
    static String line(String document, Figure figure) {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            FigureFields fields = new FigureFields(json);
            json.writeStartObject();
            fields.text("document", document);
            fields.span(figure.provenance().span());
            fields.text("quote", figure.provenance().quote());
            fields.statement(figure);
            fields.text("sentence", figure.provenance().sentence());
            fields.reading(figure);
            json.writeEndObject();
        }
        return line.toString();
    }
}
