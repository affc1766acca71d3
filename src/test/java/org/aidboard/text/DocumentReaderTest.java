package org.aidboard.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static final String WORDS = "Norway gives €5 million.\r\n\tMore 🙂 follows.\n";

    private final DocumentReader reader = new DocumentReader(1000);

    @Test
    void keepsTheTextAsReceived() throws UnreadableDocument {
        var document = reader.read("a.txt", WORDS.getBytes(UTF_8));
        assertThat(document.text().chars()).isEqualTo(WORDS);
        assertThat(document.name()).isEqualTo("a.txt");
        assertThat(document.sha256()).isEqualTo(DocumentReader.sha256(WORDS.getBytes(UTF_8)));
    }

    @Test
    void aHashIsThatOfTheBytes() {
        assertThat(DocumentReader.sha256("abc".getBytes(UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws UnreadableDocument {
        assertThat(reader.read("a.txt", ("\uFEFF" + WORDS).getBytes(UTF_8))
                        .text()
                        .chars())
                .isEqualTo(WORDS);
        assertThat(reader.read("a.txt", ("\uFEFF" + WORDS).getBytes(UTF_16LE))
                        .text()
                        .chars())
                .isEqualTo(WORDS);
        assertThat(reader.read("a.txt", ("\uFEFF" + WORDS).getBytes(UTF_16BE))
                        .text()
                        .chars())
                .isEqualTo(WORDS);
    }

    @Test
    void namesTheFirstByteThatIsNotUtf8() {
        refuses("first\nsecond é".getBytes(ISO_8859_1), "a.txt is not sound UTF-8 text", "0xE9", "offset 13", "line 2");
        refuses(new byte[] {'a', (byte) 0xC3}, "UTF-8", "offset 1", "line 1");
        refuses(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, "UTF-8", "offset 0");
    }

    @Test
    void namesTheFirstByteThatIsNotUtf16() {
        refuses(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0, 0, 'b'}, "UTF-16", "offset 4");
        refuses(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0}, "UTF-16", "offset 4");
    }

    @Test
    void refusesWhatIsEmptyOrBlank() {
        refuses(new byte[0], "a.txt is empty");
        refuses("\uFEFF".getBytes(UTF_8), "a.txt is blank");
        refuses(" \t\r\n\u00A0\u2003\u200B".getBytes(UTF_8), "a.txt is blank");
    }

    @Test
    void refusesWhatIsBinary() {
        refuses("some\nwords\0and".getBytes(UTF_8), "a.txt is no plain text", "offset 10", "NUL");
        refuses("a\0b\0".getBytes(UTF_8), "NUL");
        refuses(("\uFEFF" + "a\0b").getBytes(UTF_16LE), "no plain text", "0x00", "offset 4");
        refuses(new byte[] {'o', 'k', '\n', 1, 2, 3}, "no plain text", "0x01", "offset 3", "line 2");
        refuses("é\u001B[1m".getBytes(UTF_8), "0x1B", "offset 2");
        byte[] noise = new byte[900];
        new Random(7).nextBytes(noise);
        refuses(noise, "a.txt is no");
    }

    @Test
    void aStrayControlCharacterOfAPdfIsNoReasonToRefuseIt() throws UnreadableDocument {
        String words = "words from a page\f and the next\u0002 one, " + "and many more words ".repeat(20);
        assertThat(reader.read("a.txt", words.getBytes(UTF_8)).text().chars()).isEqualTo(words);
    }

    @Test
    void refusesWhatIsTooLargeBeforeItIsLoaded() {
        refuses("a".repeat(1001).getBytes(UTF_8), "a.txt is too large", "1,001", "1,000");
        assertThatThrownBy(() -> new DocumentReader().check("b.txt", 20_000_001))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("20,000,001");
    }

    @Test
    void readsAsMuchAsTheLimit() throws UnreadableDocument {
        assertThat(reader.read("a.txt", "a".repeat(1000).getBytes(UTF_8)).text().length())
                .isEqualTo(1000);
    }

    @Test
    void aTextWithoutWordsGoesByItsName() throws UnreadableDocument {
        assertThat(reader.read("a.txt", "-----\n*\n".getBytes(UTF_8)).about().title())
                .isEqualTo("a.txt");
    }

    private void refuses(byte[] bytes, String... parts) {
        assertThatThrownBy(() -> reader.read("a.txt", bytes))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContainingAll(parts);
    }
}
