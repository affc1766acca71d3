package org.aidboard.figures.readings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aidboard.figures.Figure;
import org.aidboard.figures.FigureExtractor;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.aidboard.text.Span;
import org.aidboard.text.Text;

/**
 * One line of a table: what is expected, and a text in which brackets mark the figure that it is expected of.
 *
 * @param expected the reading
 * @param marked the text, lines parted by a pilcrow
 */
record Reading(String expected, String marked) {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.english();

    /** The lines of a table in the folder {@code readings}; empty lines and those after # are for people. */
    static List<Reading> table(String file) {
        var stream = Objects.requireNonNull(Reading.class.getResourceAsStream("/readings/" + file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Reading::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading of(String line) {
        int bar = line.indexOf(" | ");
        return new Reading(line.substring(0, bar), line.substring(bar + 3));
    }

    /** What the extractor finds in the text. */
    List<Figure> figures() {
        About about = new About("", null, LocalDate.of(2024, 6, 15), null);
        return EXTRACTOR.extract(new Document("example.txt", "", about, new Text(text())));
    }

    /** The figures that each pair of brackets marks, in the order of the text. */
    List<List<Figure>> markedFigures() {
        List<Figure> figures = figures();
        return marks().stream().map(mark -> overlapping(figures, mark)).toList();
    }

    /** Where the brackets stand, in the text without them. */
    List<Span> marks() {
        List<Span> marks = new ArrayList<>();
        String lines = lines();
        int open = lines.indexOf('[');
        while (open >= 0) {
            int close = lines.indexOf(']', open);
            int before = 2 * marks.size();
            marks.add(new Span(open - before, close - before - 1));
            open = lines.indexOf('[', close);
        }
        return marks;
    }

    private static List<Figure> overlapping(List<Figure> figures, Span mark) {
        return figures.stream()
                .filter(figure -> figure.provenance().span().start() < mark.end()
                        && figure.provenance().span().end() > mark.start())
                .toList();
    }

    private String text() {
        return lines().replace("[", "").replace("]", "");
    }

    private String lines() {
        return marked.replace(" ¶ ", "\n");
    }
}
