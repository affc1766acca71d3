package org.aidboard.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Reason;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.aidboard.text.Span;
import org.aidboard.text.Text;

/** Documents and figures to keep. */
final class Examples {

    /** With a code point beyond the first plane before the figure. */
    static final String WORDS =
            "🙂 Norway gave between 1.50 and 2.0 million euros in 2021 – “in all”.\r\nMore follows.";

    private Examples() {}

    static Document document(String words) {
        return document(words, new About("A title", null, null, null));
    }

    static Document document(String words, About about) {
        return new Document("example.txt", sha256(bytes(words)), about, new Text(words));
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** A figure with every attribute. */
    static Figure full(Text text) {
        return new Figure(
                Provenance.of(text, new Span(14, 49), new Span(0, 69), "money: range"),
                Theme.AID,
                Measure.MONEY,
                new Quantity(new BigDecimal("1500000.50"), new BigDecimal("2E+6"), "EUR"),
                Qualifier.MORE_THAN,
                Status.DISBURSEMENT,
                new Period(2021, 2022, YearBasis.STATED, LocalDate.of(2021, 12, 31)),
                true,
                "NO",
                "UN",
                List.of("GB", "a “quoted” name 🙂", "with \\ and \n"),
                List.of(new Check(Check.Kind.LIST, false, "the list names 3, not 2")),
                List.of(
                        new Reason(Reason.Attribute.YEAR, "in 2021", new Span(50, 57)),
                        new Reason(Reason.Attribute.THEME, "nothing in the text decides", null)));
    }

    /** A milestone with as little as a figure can have. */
    static Figure bare(Text text, int start, int end) {
        return new Figure(
                Provenance.of(text, new Span(start, end), new Span(start, end), "milestone"),
                Theme.OTHER,
                Measure.MILESTONE,
                null,
                Qualifier.EXACT,
                Status.OBSERVATION,
                Period.UNKNOWN,
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
