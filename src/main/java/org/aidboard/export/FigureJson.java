package org.aidboard.export;

import java.math.BigDecimal;
import java.util.List;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Reason;
import org.aidboard.metrics.FigureRow;
import org.aidboard.store.StoredDocument;
import org.aidboard.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A row as a JSON object: the names of the columns in camel case, numbers as numbers, lists as lists, reasons besides. */
final class FigureJson {

    private final JsonGenerator json;

    FigureJson(JsonGenerator json) {
        this.json = json;
    }

    void write(FigureRow row) {
        json.writeStartObject();
        json.writeStringProperty("key", row.key());
        write(row.figure());
        write(row.document());
        json.writeEndObject();
    }

    private void write(Figure figure) {
        Quantity quantity = figure.quantity();
        json.writeStringProperty("theme", figure.theme().name());
        json.writeStringProperty("measure", figure.measure().name());
        number("value", quantity == null ? null : quantity.value());
        number("valueTo", quantity == null ? null : quantity.upTo());
        text("unit", figure.unit());
        json.writeStringProperty("qualifier", figure.qualifier().name());
        json.writeStringProperty("status", figure.status().name());
        number("year", figure.period().year());
        number("yearTo", figure.period().yearTo());
        json.writeStringProperty("yearBasis", figure.period().basis().name());
        text("date", figure.period().day());
        json.writeBooleanProperty("perYear", figure.perYear());
        text("provider", figure.provider());
        text("recipient", figure.recipient());
        json.writeArrayPropertyStart("members");
        figure.members().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("quote", figure.provenance().quote());
        json.writeStringProperty("sentence", figure.provenance().sentence());
        span(figure.provenance().span());
        json.writeStringProperty("rule", figure.provenance().rule());
        checks(figure.checks());
        reasons(figure.because());
    }

    private void checks(List<Check> checks) {
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

    private void reasons(List<Reason> reasons) {
        json.writeArrayPropertyStart("because");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringProperty("attribute", reason.attribute().name());
            json.writeStringProperty("cue", reason.cue());
            span(reason.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(StoredDocument document) {
        json.writeStringProperty("document", document.name());
        text("title", document.about().title());
        text("publisher", document.about().publisher());
        text("published", document.about().published());
        text("address", document.about().address());
        text("licence", document.licence());
        json.writeStringProperty("sha256", document.sha256());
    }

    private void span(@Nullable Span span) {
        number("start", span == null ? null : span.start());
        number("end", span == null ? null : span.end());
    }

    private void number(String name, @Nullable Number number) {
        json.writeName(name);
        switch (number) {
            case null -> json.writeNull();
            case Integer whole -> json.writeNumber(whole);
            case BigDecimal decimal -> json.writeNumber(decimal.stripTrailingZeros());
            default -> throw new IllegalArgumentException("no number of a figure: " + number);
        }
    }

    private void text(String name, @Nullable Object text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text.toString());
        }
    }
}
