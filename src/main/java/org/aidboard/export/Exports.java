package org.aidboard.export;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.aidboard.export.about.About;
import org.aidboard.export.bundle.DataPackage;
import org.aidboard.export.csv.CsvDescription;
import org.aidboard.export.csv.CsvFile;
import org.aidboard.export.csv.Dialect;
import org.aidboard.export.json.AboutJson;
import org.aidboard.export.json.FigureJson;
import org.aidboard.export.tables.FigureColumns;
import org.aidboard.export.tables.Table;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Page;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.answers.Snapshot;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What is on the screen, as files. Each method writes as it goes, whatever the number of rows, and leaves the stream open;
 * where it fails, the failure goes through to the caller, who must not let the file look whole. One file is of one copy of
 * the store. Safe for any number of threads.
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

    /** The currencies that files may be asked for in. */
    public List<String> currencies() {
        return metrics.rates().currencies();
    }

    /** Whether there is a figure with a key. */
    public boolean holds(String key) {
        return metrics.figure(key).isPresent();
    }

    /**
     * Figures as lines of text under a header.
     *
     * @throws java.io.UncheckedIOException when the stream breaks
     */
    public void csv(Content content, Dialect dialect, OutputStream out) {
        Snapshot snapshot = metrics.latest();
        CsvFile.write(table(content.terms()), dialect, out, rows -> content.each(snapshot, rows));
    }

    /**
     * What such a file holds, for programs.
     *
     * @throws tools.jackson.core.JacksonException when the stream breaks
     */
    public void csvDescription(Content content, Origin origin, OutputStream out) {
        About about = about(content, DataAddress.of(content, Format.CSV), origin, metrics.latest());
        json(out, json -> CsvDescription.write(FigureColumns.TABLE, about, json));
    }

    /**
     * The series selected side by side, in long form: one fact a line, each with the keys of the figures that state it.
     *
     * @throws java.io.UncheckedIOException when the stream breaks
     */
    public void comparisonCsv(Selection selection, Terms terms, OutputStream out) {
        CsvFile.lines(Dialect.STANDARD, out, csv -> {
            csv.accept(ComparisonCsv.HEADER);
            ComparisonCsv.each(metrics.compare(selection, terms), csv);
        });
    }

    /**
     * A workbook: figures, their documents, and what it is about.
     *
     * @throws java.io.UncheckedIOException when the stream breaks
     */
    public void xlsx(Content content, Origin origin, OutputStream out) {
        Snapshot snapshot = metrics.latest();
        About about = about(content, DataAddress.of(content, Format.XLSX), origin, snapshot);
        Workbook.write(about, table(content.terms()), rows -> content.each(snapshot, rows), out);
    }

    /**
     * A JSON object: what it is about, and the figures.
     *
     * @throws tools.jackson.core.JacksonException when the stream breaks
     */
    public void json(Content content, Origin origin, OutputStream out) {
        Snapshot snapshot = metrics.latest();
        About about = about(content, DataAddress.of(content, Format.JSON), origin, snapshot);
        json(out, json -> {
            FigureJson figures = figures(json, content.terms());
            json.writeStartObject();
            AboutJson.write(about, json);
            json.writeArrayPropertyStart("figures");
            content.each(snapshot, figures::write);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /**
     * A Data Package: figures, documents and mentions with their description.
     *
     * @throws java.io.UncheckedIOException when the stream breaks
     */
    public void zip(Content content, Origin origin, OutputStream out) {
        Snapshot snapshot = metrics.latest();
        DataPackage.write(
                out,
                about(content, DataAddress.of(content, Format.ZIP), origin, snapshot),
                table(content.terms()),
                rows -> content.each(snapshot, rows),
                rows -> Mentions.each(content.series(snapshot, metrics.rates()), rows));
    }

    /**
     * One figure, a JSON object.
     *
     * @throws tools.jackson.core.JacksonException when the stream breaks
     */
    public void json(FigureRow row, OutputStream out) {
        json(out, json -> figures(json, Terms.STATED).write(row));
    }

    /**
     * One page of figures, a JSON object with how many there are in all.
     *
     * @throws tools.jackson.core.JacksonException when the stream breaks
     */
    public void json(Page<FigureRow> page, Terms terms, OutputStream out) {
        json(out, json -> {
            FigureJson figures = figures(json, terms);
            json.writeStartObject();
            json.writeNumberProperty("total", page.total());
            json.writeNumberProperty("offset", page.offset());
            json.writeArrayPropertyStart("figures");
            page.items().forEach(figures::write);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private Table<FigureRow> table(Terms terms) {
        return FigureColumns.in(terms, metrics.alone(terms));
    }

    private FigureJson figures(JsonGenerator json, Terms terms) {
        return new FigureJson(json, FigureColumns.besides(terms, metrics.alone(terms)));
    }

    private static void json(OutputStream out, Consumer<JsonGenerator> writing) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            writing.accept(json);
        }
    }

    private static About about(Content content, String address, Origin origin, Snapshot snapshot) {
        return new About(
                content.count(snapshot),
                origin.made(),
                snapshot.coverage().latestReading(),
                content.parameters(),
                origin.site() + address,
                origin.site());
    }
}
