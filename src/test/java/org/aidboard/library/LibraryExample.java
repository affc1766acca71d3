package org.aidboard.library;

import java.nio.charset.StandardCharsets;
import org.aidboard.figures.Figure;
import org.aidboard.figures.FigureExtractor;
import org.aidboard.text.Document;
import org.aidboard.text.DocumentReader;
import org.aidboard.text.UnreadableDocument;

/** What the README shows: reads the figures of a text and prints them. */
final class LibraryExample {

    private LibraryExample() {}

    public static void main(String[] arguments) throws UnreadableDocument {
        byte[] bytes = "In 2021 Norway gave Malawi nearly NOK 2.5 million.".getBytes(StandardCharsets.UTF_8);

        Document document = new DocumentReader().read("note.txt", bytes);
        for (Figure figure : FigureExtractor.english().extract(document)) {
            System.out.println(figure.provenance().quote() + ": " + figure.quantity() + ", " + figure.qualifier() + ", "
                    + figure.provider() + " to " + figure.recipient() + " in "
                    + figure.period().year());
        }
    }
}
