package org.aidboard.figures.meaning.proof;

import org.aidboard.figures.Provenance;
import org.aidboard.figures.Reason;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.reading.Page;
import org.aidboard.text.Span;
import org.aidboard.text.Text;
import org.aidboard.text.tokens.Sentence;
import org.aidboard.text.tokens.Tokens;
import org.jspecify.annotations.Nullable;

/** Tokens as spans of the text, with the words there. Figures of one sentence share its words. */
public final class Proofs {

    private final Text text;
    private final Tokens tokens;
    private @Nullable Sentence sentence;
    private Span sentenceSpan = new Span(0, 0);
    private String words = "";

    public Proofs(Page page) {
        this.text = page.document().text();
        this.tokens = page.tokens();
    }

    /** The proof of what a rule found in a sentence between two tokens. */
    public Provenance of(Sentence in, int from, int to, String rule) {
        if (!in.equals(sentence)) {
            sentence = in;
            sentenceSpan = span(in.from(), in.to());
            words = text.at(sentenceSpan);
        }
        Span span = span(from, to);
        return new Provenance(span, text.at(span), sentenceSpan, words, rule);
    }

    /** The reason for an attribute: the words that decided, or that none did. */
    public Reason reason(Reason.Attribute attribute, Decision<?> decision) {
        if (decision.from() < 0) {
            return new Reason(attribute, decision.note(), null);
        }
        Span span = span(decision.from(), decision.to());
        return new Reason(attribute, text.at(span), span);
    }

    private Span span(int from, int to) {
        return text.span(tokens.start(from), tokens.end(to - 1));
    }
}
