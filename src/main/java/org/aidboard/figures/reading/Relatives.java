package org.aidboard.figures.reading;

import java.util.Set;
import org.aidboard.lexicon.Sense;

/** Relative clauses that tell of something else than the number: 'a grant of €5 million for towns that burned in 2011'. */
final class Relatives {

    private static final Set<String> PRONOUNS = Set.of("that", "which", "who");
    private static final Set<String> PAST =
            Set.of("struck", "hit", "began", "took", "fled", "came", "fell", "broke", "left", "lost");
    private static final int CLAUSE = 7;
    private static final int ANTECEDENT = 5;

    private Relatives() {}

    /** Whether the words that lead to a time stand in such a clause. */
    static boolean holds(Page page, int lead, int from) {
        for (int at = lead; at > from && at > lead - CLAUSE; at--) {
            if (PRONOUNS.contains(page.lower(at))) {
                return past(page, at + 1) && !counts(page, at, from);
            }
            if (page.number(at) || page.is(at, ',') || page.is(at, ';')) {
                return false;
            }
        }
        return false;
    }

    private static boolean past(Page page, int at) {
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        String word = page.lower(at);
        boolean was = (word.equals("was") || word.equals("were"))
                && page.lower(at + 1).endsWith("ed");
        return was
                || PAST.contains(word)
                || (verb != null && verb.form() == Sense.Verb.Form.PAST)
                || (page.phrase(at) == null && word.endsWith("ed"));
    }

    /** 'the 300 families who fled in 2022': the clause is the number's own. */
    private static boolean counts(Page page, int pronoun, int from) {
        for (int at = pronoun - 1; at >= from && at > pronoun - ANTECEDENT; at--) {
            if (page.number(at)
                    || page.sense(at, Sense.Numeral.class) != null
                    || page.sense(at, Sense.Scale.class) != null) {
                return true;
            }
        }
        return false;
    }
}
