package org.aidboard.figures.meaning.time;

import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;

/** Times by which something else is to be reached: '€5 million for efforts to [end] hunger by 2030'. */
final class Purposes {

    private static final int BACK = 14;

    private Purposes() {}

    /** Whether a time behind a number belongs to the infinitive between them. */
    static boolean hold(Find find, When when) {
        boolean money = find.rule().measure() == Measure.MONEY;
        if (when.role() != When.Role.BY || (!money && find.rule().measure() != Measure.COUNT)) {
            return false;
        }
        Page page = find.scene().page();
        for (int at = when.from() - 1; at > Math.max(find.to(), when.from() - BACK); at--) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            boolean aimed = Cues.of(page, at, Sense.Cue.Kind.AIMED) != null;
            boolean infinitive = (aimed || (verb != null && verb.form() == Sense.Verb.Form.BASE))
                    && page.is(at - 1, "to")
                    && !page.is(at - 2, "and");
            if (infinitive && (money || apart(page, find.to(), at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma parts a number from the infinitive: 'will join 14 others, committing to'. */
    private static boolean apart(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            if (page.is(at, ',')) {
                return true;
            }
        }
        return false;
    }
}
