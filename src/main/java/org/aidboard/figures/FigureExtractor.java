package org.aidboard.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.aidboard.lexicon.Lexicon;
import org.aidboard.text.Document;
import org.aidboard.text.Text;

/**
 * Reads the figures that a document states. One instance serves any number of threads and documents.
 *
 * <pre>{@code
 * FigureExtractor extractor = FigureExtractor.english();
 * for (Figure figure : extractor.extract(document)) {
 *     System.out.println(figure.provenance().quote() + " = " + figure.quantity());
 * }
 * }</pre>
 */
public final class FigureExtractor {

    private final Lexicon lexicon;

    /** An extractor for the language of the lexicon. */
    public FigureExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An extractor for English. */
    public static FigureExtractor english() {
        return new FigureExtractor(Lexicon.english());
    }

    /**
     * The document's figures in the order of its text; no two share a span, and the text at each span equals its quote.
     */
    public List<Figure> extract(Document document) {
        Text text = document.text();
        String chars = text.chars();
        List<Figure> figures = new ArrayList<>();
        for (int at = 0; at < chars.length(); at++) {
            String currency = lexicon.currency(chars.charAt(at));
            int end = currency == null ? at : digits(chars, at + 1);
            if (currency != null && end > at + 1 && end - at < 12) {
                figures.add(money(text, at, end, currency));
                at = end;
            }
        }
        return figures;
    }

    private static Figure money(Text text, int start, int end, String currency) {
        Provenance provenance =
                Provenance.of(text, text.span(start, end), text.span(start, end), "money: <currency><number>");
        Quantity quantity = new Quantity(new BigDecimal(text.chars().substring(start + 1, end)), null, currency);
        return new Figure(
                provenance,
                Theme.OTHER,
                Measure.MONEY,
                quantity,
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

    private static int digits(String chars, int from) {
        int end = from;
        while (end < chars.length() && Character.isDigit(chars.charAt(end)) && chars.charAt(end) < 128) {
            end++;
        }
        return end;
    }
}
