package org.aidboard.store;

import jakarta.persistence.Embeddable;
import org.aidboard.figures.Provenance;
import org.aidboard.text.Span;

/** Where a figure stands and which rule found it. */
@Embeddable
record PlaceColumns(
        int spanStart, int spanEnd, String quote, int sentenceStart, int sentenceEnd, String sentence, String foundBy) {

    static PlaceColumns of(Provenance from) {
        return new PlaceColumns(
                from.span().start(),
                from.span().end(),
                from.quote(),
                from.sentenceSpan().start(),
                from.sentenceSpan().end(),
                from.sentence(),
                from.rule());
    }

    Span span() {
        return new Span(spanStart, spanEnd);
    }

    Provenance toProvenance() {
        return new Provenance(span(), quote, new Span(sentenceStart, sentenceEnd), sentence, foundBy);
    }
}
