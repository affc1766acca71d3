package org.aidboard.figures.reading;

import java.time.LocalDate;
import java.util.List;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** The one full date in the opening of a document that does not say when it was published: that of its news. */
final class Opening {

    private static final int SENTENCES = 3;
    private static final int TOKENS = 120;

    private Opening() {}

    static @Nullable LocalDate date(Page page) {
        List<Sentence> sentences = page.layout().sentences();
        LocalDate only = null;
        for (Sentence sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
            int to = Math.min(sentence.to(), sentence.from() + TOKENS);
            Dates dates = new Dates(page, sentence.from(), to, new Years(page, sentence.from(), to));
            for (int at = sentence.from(); at < to; at++) {
                When when = dates.at(at);
                LocalDate date = when == null || when.resolved() ? null : when.date();
                if (date != null && only != null && !date.equals(only)) {
                    return null;
                }
                only = date == null ? only : date;
                at = when == null ? at : Math.max(at, when.to() - 1);
            }
        }
        return only;
    }
}
