package org.aidboard.store.columns;

import jakarta.persistence.Embeddable;
import org.aidboard.figures.Provenance;
import org.aidboard.text.Span;

/** Where a figure stands and which rule found it. */
@Embeddable
public record PlaceColumns(
        int spanStart, int spanEnd, String quote, int sentenceStart, int sentenceEnd, String sentence, String foundBy) {

    public static PlaceColumns of(Provenance from) {
        return new PlaceColumns(
                from.span().start(),
                from.span().end(),
                from.quote(),
                from.sentenceSpan().start(),
                from.sentenceSpan().end(),
                from.sentence(),
                from.rule());
    }

    public Span span() {
        return new Span(spanStart, spanEnd);
    }

    public Provenance toProvenance() {
        return new Provenance(span(), quote, new Span(sentenceStart, sentenceEnd), sentence, foundBy);
    }
}
