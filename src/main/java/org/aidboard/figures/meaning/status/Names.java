package org.aidboard.figures.meaning.status;

import org.aidboard.figures.reading.Page;

/** Verbs that are no verbs but part of a name: 'the Southern [Cross] Association gave'. */
final class Names {

    /** How far around a word one looks for small ones; where there are none, the line writes all words large. */
    private static final int AROUND = 8;

    private Names() {}

    /** Whether a word that could be a verb is written large within a sentence that writes others small. */
    static boolean holds(Page page, int word, int first) {
        if (word <= first || !page.capital(word) || page.capitals(word) || !page.word(word - 1, word)) {
            return false;
        }
        boolean before = !page.works(word - 1, "END") && page.capital(word - 1);
        boolean behind = word + 2 < page.tokens().size()
                && page.word(word + 1, word + 2)
                && page.capital(word + 1)
                && !page.works(word + 1, "END");
        return (before || behind) && small(page, word, first);
    }

    private static boolean small(Page page, int word, int first) {
        int last = Math.min(page.tokens().size(), word + AROUND);
        for (int at = Math.max(first, word - AROUND); at < last; at++) {
            if (page.word(at, last) && !page.capital(at) && page.tokens().length(at) > 3 && !page.works(at, "END")) {
                return true;
            }
        }
        return false;
    }
}
