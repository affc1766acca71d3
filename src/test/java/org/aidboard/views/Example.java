package org.aidboard.views;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.store.StoredDocument;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.aidboard.text.Text;
import org.jspecify.annotations.Nullable;

/** Documents and figures of our own making. A figure is one sentence that is its quote. */
public final class Example {

    private final StringBuilder words = new StringBuilder();
    private final List<Figure> figures = new ArrayList<>();
    private final String title;
    private final String publisher;
    private final LocalDate published;

    public Example(String title) {
        this(title, "The Example Post", LocalDate.of(2024, 3, 1));
    }

    public Example(String title, String publisher, LocalDate published) {
        this.title = title;
        this.publisher = publisher;
        this.published = published;
    }

    /** Adds a sentence with its figure; the value as in '80000000 EUR', empty for a milestone. */
    public Example with(
            String quote, Theme theme, Measure measure, String value, Status status, @Nullable Integer year) {
        return with(quote, theme, measure, value, Qualifier.EXACT, status, year, "NO", "MD", List.of());
    }

    /** The same with all that is optional. */
    public Example with(
            String quote,
            Theme theme,
            Measure measure,
            String value,
            Qualifier qualifier,
            Status status,
            @Nullable Integer year,
            @Nullable String provider,
            @Nullable String recipient,
            List<String> members) {
        int from = words.length();
        words.append(quote);
        Text text = new Text(words.toString());
        words.append(".\n");
        String[] parts = value.split(" ", 2);
        figures.add(new Figure(
                Provenance.of(
                        text, text.span(from, words.length() - 2), text.span(from, words.length() - 2), "example"),
                theme,
                measure,
                value.isEmpty() ? null : new Quantity(new BigDecimal(parts[0]), null, parts[1]),
                qualifier,
                status,
                year == null ? Period.UNKNOWN : new Period(year, null, YearBasis.STATED, null),
                false,
                provider,
                recipient,
                members,
                members.isEmpty()
                        ? List.of()
                        : List.of(new Check(Check.Kind.LIST, true, "the list names " + members.size())),
                List.of()));
        return this;
    }

    public Document document() {
        return new Document(
                "example.txt",
                "%08x".formatted(title.hashCode()).repeat(8),
                new About(title, publisher, published, "https://example.org/" + figures.size()),
                new Text(words.toString()));
    }

    public byte[] bytes() {
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    public List<Figure> figures() {
        return figures;
    }

    /** Each figure as a row of its own. */
    public List<FigureRow> rows() {
        Document document = document();
        StoredDocument stored = new StoredDocument(
                document.sha256(), document.name(), document.about(), null, 1, Instant.EPOCH, figures.size());
        return figures.stream()
                .map(figure -> new FigureRow(
                        stored.key()
                                + '-'
                                + figure.provenance().span().start()
                                + '-'
                                + figure.provenance().span().end(),
                        figure,
                        stored))
                .toList();
    }

    /** Each figure as a fact of its own. */
    public List<Fact> facts() {
        return rows().stream().map(row -> new Fact(List.of(row))).toList();
    }
}
