package org.aidboard.export;

import java.io.OutputStream;
import java.util.List;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Page;
import org.aidboard.metrics.Selection;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What is on the screen, as files. Each method writes as it goes, whatever the number of rows, and leaves the stream open;
 * where it fails, the failure goes through to the caller, who must not let the file look whole. Safe for any number of threads.
 */
@Component
public class Exports {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // An array that is closed by accident would make half a file look whole.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final Metrics metrics;

    Exports(Metrics metrics) {
        this.metrics = metrics;
    }

    /**
     * The figures selected, one a line, under a header.
     *
     * @throws java.io.UncheckedIOException when the stream breaks
     */
    public void csv(Selection selection, Order order, OutputStream out) {
        CsvFile.write(out, csv -> {
            csv.writeRecord(FigureCsv.HEADER);
            metrics.each(selection, order, row -> csv.writeRecord(FigureCsv.cells(row)));
        });
    }

    /**
     * Just these figures, one a line, under a header.
     *
     * @throws java.io.UncheckedIOException when the stream breaks
     */
    public void csv(List<FigureRow> rows, OutputStream out) {
        CsvFile.write(out, csv -> {
            csv.writeRecord(FigureCsv.HEADER);
            rows.forEach(row -> csv.writeRecord(FigureCsv.cells(row)));
        });
    }

    /**
     * The series selected side by side, in long form: one fact a line, each with the keys of the figures that state it.
     *
     * @throws java.io.UncheckedIOException when the stream breaks
     */
    public void comparisonCsv(Selection selection, OutputStream out) {
        CsvFile.write(out, csv -> {
            csv.writeRecord(ComparisonCsv.HEADER);
            ComparisonCsv.each(metrics.compare(selection), csv::writeRecord);
        });
    }

    /**
     * The figures selected, a JSON array of objects.
     *
     * @throws tools.jackson.core.JacksonException when the stream breaks
     */
    public void json(Selection selection, Order order, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            FigureJson figures = new FigureJson(json);
            json.writeStartArray();
            metrics.each(selection, order, figures::write);
            json.writeEndArray();
        }
    }

    /**
     * One figure, a JSON object.
     *
     * @throws tools.jackson.core.JacksonException when the stream breaks
     */
    public void json(FigureRow row, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new FigureJson(json).write(row);
        }
    }

    /**
     * One page of figures, a JSON object with how many there are in all.
     *
     * @throws tools.jackson.core.JacksonException when the stream breaks
     */
    public void json(Page<FigureRow> page, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            FigureJson figures = new FigureJson(json);
            json.writeStartObject();
            json.writeNumberProperty("total", page.total());
            json.writeNumberProperty("offset", page.offset());
            json.writeArrayPropertyStart("figures");
            page.items().forEach(figures::write);
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
