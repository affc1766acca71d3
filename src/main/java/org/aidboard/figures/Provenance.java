package org.aidboard.figures;

import org.aidboard.text.Span;
import org.aidboard.text.Text;

/**
 * The proof of a figure: where it stands, in which words, in which sentence, and which rule found it.
 *
 * @param span of the quote in the document's text
 * @param quote the words at the span
 * @param sentenceSpan of the sentence around it
 * @param sentence the words at that span
 * @param rule the name of the rule
 */
public record Provenance(Span span, String quote, Span sentenceSpan, String sentence, String rule) {

    public Provenance {
        if (!sentenceSpan.contains(span)) {
            throw new IllegalArgumentException("the quote at " + span + " is outside its sentence " + sentenceSpan);
        }
    }

    /** The proof at two spans of a text; quote and sentence are the words there. */
    public static Provenance of(Text text, Span span, Span sentence, String rule) {
        return new Provenance(span, text.at(span), sentence, text.at(sentence), rule);
    }
}
