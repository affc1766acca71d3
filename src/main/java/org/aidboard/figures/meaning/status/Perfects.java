package org.aidboard.figures.meaning.status;

import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** Verbs that no list has, known by their auxiliary: 'has [vetted] 300 proposals' tells what was done. */
final class Perfects {

    private static final int REST = 4;

    private Perfects() {}

    /**
     * Whether 'has', 'have' or 'had' stands at a token, with an unknown participle next.
     *
     * @param to where the number begins
     */
    static boolean unknown(Page page, int at, int to) {
        if (!Verbs.PERFECT.contains(page.lower(at))) {
            return false;
        }
        int verb = at + 1;
        while (verb < to && verb < at + REST && adverb(page, verb)) {
            verb++;
        }
        return verb < to
                && page.word(verb, to)
                && page.lower(verb).endsWith("ed")
                && page.sense(verb, Sense.Verb.class) == null
                && !page.works(verb, "END");
    }

    /** 'trade [totalized] 65 million': an unknown past form between a noun and its number. */
    static boolean past(Page page, int at, int first) {
        return at > first
                && page.lower(at).endsWith("ed")
                && page.lower(at).length() > 5
                && page.phrase(at) == null
                && page.word(at - 1, at)
                && !page.works(at - 1, "END")
                && !page.capital(at);
    }

    /** '[Partnered] with ten clinics': a line of what was done. */
    static boolean opens(Page page, int at) {
        return page.capital(at)
                && page.phrase(at) == null
                && page.lower(at).endsWith("ed")
                && page.lower(at).length() > 5
                && at + 1 < page.tokens().size()
                && page.works(at + 1, "END");
    }

    private static boolean adverb(Page page, int at) {
        return page.is(at, "also")
                || page.is(at, "already")
                || page.is(at, "not")
                || page.is(at, "now")
                || page.is(at, "been")
                || page.lower(at).endsWith("ly");
    }
}
