package org.aidboard.figures.anytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.aidboard.figures.Figure;
import org.aidboard.figures.FigureExtractor;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Reason;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.aidboard.text.DocumentReader;
import org.aidboard.text.Span;
import org.aidboard.text.Text;
import org.aidboard.text.UnreadableDocument;

/** What holds for the figures of any text whatever. */
final class Proof {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.english();
    private static final About NOTHING = new About("", null, null, null);

    private static final About DATED = new About("", null, LocalDate.of(2024, 5, 3), null);

    private Proof() {}

    /** Reads a text, and as the bytes of a file too where it has any, and checks what was read. */
    static void of(String chars) {
        Document bare = new Document("any.txt", "", NOTHING, new Text(chars));
        check(bare, EXTRACTOR.extract(bare));
        Document dated = new Document("any.txt", "", DATED, new Text(chars));
        check(dated, EXTRACTOR.extract(dated));
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(chars));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            Document file = new DocumentReader().read("any.txt", bytes);
            check(file, EXTRACTOR.extract(file));
        } catch (CharacterCodingException noCharacters) {
            assertThat(chars.chars().anyMatch(unit -> Character.isSurrogate((char) unit)))
                    .isTrue();
        } catch (UnreadableDocument refused) {
            assertThat(refused.getMessage()).contains("any.txt");
        }
    }

    private static void check(Document document, List<Figure> figures) {
        Span before = null;
        for (Figure figure : figures) {
            Provenance provenance = figure.provenance();
            if (before != null) {
                assertThat(provenance.span()).as("in order, and distinct").isGreaterThan(before);
            }
            before = provenance.span();
            quotes(document.text(), provenance);
            reasons(document.text(), figure);
        }
    }

    private static void quotes(Text text, Provenance provenance) {
        assertThat(provenance.quote()).isNotBlank().isEqualTo(text.at(provenance.span()));
        assertThat(provenance.sentence()).isEqualTo(text.at(provenance.sentenceSpan()));
        assertThat(provenance.sentenceSpan().contains(provenance.span())).isTrue();
        assertThat(provenance.sentenceSpan().end()).isLessThanOrEqualTo(text.length());
    }

    private static void reasons(Text text, Figure figure) {
        assertThat(figure.because())
                .extracting(Reason::attribute)
                .as("one reason for each attribute")
                .containsExactlyInAnyOrder(Reason.Attribute.values());
        for (Reason reason : figure.because()) {
            Span span = reason.span();
            assertThat(span == null ? reason.cue() : text.at(span)).isNotBlank().isEqualTo(reason.cue());
        }
    }
}
