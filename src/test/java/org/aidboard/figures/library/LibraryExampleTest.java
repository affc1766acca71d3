package org.aidboard.figures.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aidboard.figures.Figure;
import org.aidboard.figures.FigureExtractor;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Reason;
import org.aidboard.text.Document;
import org.aidboard.text.DocumentReader;
import org.aidboard.text.UnreadableDocument;
import org.junit.jupiter.api.Test;

/** The example of {@code src/docs/library.md}, run. */
class LibraryExampleTest {

    @Test
    void readsTheFiguresOfADocument() throws UnreadableDocument {
        byte[] bytes = "In 2023, Norway gave nearly €80 million to Moldova.".getBytes(StandardCharsets.UTF_8);

        FigureExtractor extractor = FigureExtractor.english();
        Document document = new DocumentReader().read("note.txt", bytes);
        List<String> lines = new ArrayList<>();
        for (Figure figure : extractor.extract(document)) {
            Quantity quantity = figure.quantity();
            String value = quantity == null ? "" : quantity.value() + " " + quantity.unit();
            lines.add(figure.provenance().quote() + " = " + value);
            for (Reason reason : figure.because()) {
                lines.add("  " + reason.attribute() + ": " + reason.cue());
            }
        }

        assertThat(lines)
                .contains(
                        "nearly €80 million = 80000000 EUR",
                        "  YEAR: 2023",
                        "  PROVIDER: Norway",
                        "  RECIPIENT: Moldova",
                        "  STATUS: gave");
    }
}
