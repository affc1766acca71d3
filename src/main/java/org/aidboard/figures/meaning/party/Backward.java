package org.aidboard.figures.meaning.party;

import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.text.tokens.Sentence;

/** Sentences that point back: 'The country', 'it' is whoever acted in the sentence before. */
final class Backward {

    private static final Set<String> PRONOUNS = Set.of("it", "its", "they", "we", "our");
    private static final Set<String> STATES = Set.of("country", "government", "state", "nation", "republic");

    private Backward() {}

    static boolean points(Page page, Sentence sentence) {
        int from = sentence.from();
        boolean the = page.is(from, "the") && from + 1 < sentence.to();
        return PRONOUNS.contains(page.lower(from))
                || (the && STATES.contains(page.lower(from + 1)))
                || inside(page, sentence);
    }

    /** 'Last year the country gave'. */
    private static boolean inside(Page page, Sentence sentence) {
        for (int at = sentence.from() + 1; at + 1 < sentence.to() - 1; at++) {
            if (page.text(at).equals("the") && page.text(at + 1).equals("country")) {
                return true;
            }
        }
        return false;
    }
}
