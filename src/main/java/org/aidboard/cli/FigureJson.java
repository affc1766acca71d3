package org.aidboard.cli;

import java.io.StringWriter;
import java.util.List;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Reason;
import org.aidboard.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A figure as one line of JSON, for programs: starts and ends count Unicode code points. */
final class FigureJson {

    private static final JsonFactory JSON = new JsonFactory();

    private FigureJson() {}

    /** The line for a figure of the document of that name, without a line break. */
    static String line(String document, Figure figure) {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("document", document);
            place(json, figure.provenance());
            quantity(json, figure);
            json.writeStringProperty("status", figure.status().name());
            period(json, figure);
            text(json, "provider", figure.provider());
            text(json, "recipient", figure.recipient());
            members(json, figure.members());
            json.writeStringProperty("sentence", figure.provenance().sentence());
            json.writeStringProperty("rule", figure.provenance().rule());
            because(json, figure.because());
            checks(json, figure.checks());
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void place(JsonGenerator json, Provenance provenance) {
        span(json, provenance.span());
        json.writeStringProperty("quote", provenance.quote());
    }

    private static void quantity(JsonGenerator json, Figure figure) {
        Quantity quantity = figure.quantity();
        json.writeStringProperty("theme", figure.theme().name());
        json.writeStringProperty("measure", figure.measure().name());
        json.writeName("value");
        if (quantity == null) {
            json.writeNull();
        } else {
            json.writeNumber(quantity.value().toPlainString());
        }
        json.writeName("valueTo");
        if (quantity == null || quantity.upTo() == null) {
            json.writeNull();
        } else {
            json.writeNumber(quantity.upTo().toPlainString());
        }
        text(json, "unit", figure.unit());
        json.writeStringProperty("qualifier", figure.qualifier().name());
    }

    private static void period(JsonGenerator json, Figure figure) {
        Period period = figure.period();
        year(json, "year", period.year());
        year(json, "yearTo", period.yearTo());
        json.writeStringProperty("yearBasis", period.basis().name());
        text(json, "date", period.day() == null ? null : period.day().toString());
        json.writeBooleanProperty("perYear", figure.perYear());
    }

    private static void members(JsonGenerator json, List<String> members) {
        json.writeArrayPropertyStart("members");
        members.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void because(JsonGenerator json, List<Reason> reasons) {
        json.writeArrayPropertyStart("because");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringProperty("attribute", reason.attribute().name());
            json.writeStringProperty("cue", reason.cue());
            if (reason.span() != null) {
                span(json, reason.span());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void checks(JsonGenerator json, List<Check> checks) {
        json.writeArrayPropertyStart("checks");
        for (Check check : checks) {
            json.writeStartObject();
            json.writeStringProperty("kind", check.kind().name());
            json.writeBooleanProperty("passed", check.passed());
            json.writeStringProperty("finding", check.finding());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void span(JsonGenerator json, Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private static void text(JsonGenerator json, String key, @Nullable String value) {
        json.writeName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private static void year(JsonGenerator json, String key, @Nullable Integer value) {
        json.writeName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }
}
