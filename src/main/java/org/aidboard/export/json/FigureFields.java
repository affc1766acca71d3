package org.aidboard.export.json;

import java.math.BigDecimal;
import java.util.List;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Reason;
import org.aidboard.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A figure as fields of a JSON object, the same for the command line and for the files: numbers as numbers, lists as lists,
 * what is not stated as null. Numbers are plain if the generator is told to write them so.
 */
public final class FigureFields {

    private final JsonGenerator json;

    public FigureFields(JsonGenerator json) {
        this.json = json;
    }

    /** What is stated: theme, quantity, status, period and parties. */
    public void statement(Figure figure) {
        Quantity quantity = figure.quantity();
        text("theme", figure.theme());
        text("measure", figure.measure());
        number("value", quantity == null ? null : quantity.value());
        number("valueTo", quantity == null ? null : quantity.upTo());
        text("unit", figure.unit());
        text("qualifier", figure.qualifier());
        text("status", figure.status());
        number("year", figure.period().year());
        number("yearTo", figure.period().yearTo());
        text("yearBasis", figure.period().basis());
        text("date", figure.period().day());
        json.writeBooleanProperty("perYear", figure.perYear());
        text("provider", figure.provider());
        text("recipient", figure.recipient());
        texts("members", figure.members());
    }

    /** How it was read: rule, checks and reasons. */
    public void reading(Figure figure) {
        text("rule", figure.provenance().rule());
        json.writeArrayPropertyStart("checks");
        figure.checks().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("because");
        figure.because().forEach(this::write);
        json.writeEndArray();
    }

    /** Where something stands, in Unicode code points. */
    public void span(@Nullable Span span) {
        number("start", span == null ? null : span.start());
        number("end", span == null ? null : span.end());
    }

    /** A text, an enumerated value or a date. */
    public void text(String name, @Nullable Object text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text.toString());
        }
    }

    /** Several texts. */
    public void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void write(Check check) {
        json.writeStartObject();
        text("kind", check.kind());
        json.writeBooleanProperty("passed", check.passed());
        text("finding", check.finding());
        json.writeEndObject();
    }

    private void write(Reason reason) {
        json.writeStartObject();
        text("attribute", reason.attribute());
        text("cue", reason.cue());
        span(reason.span());
        json.writeEndObject();
    }

    void number(String name, @Nullable Number number) {
        json.writeName(name);
        switch (number) {
            case null -> json.writeNull();
            case Integer whole -> json.writeNumber(whole);
            case BigDecimal decimal -> json.writeNumber(decimal.stripTrailingZeros());
            default -> throw new IllegalArgumentException("no number of a figure: " + number);
        }
    }
}
