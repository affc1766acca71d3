package org.aidboard.figures.meaning.party;

import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** Countries that are helped and only counted: 'to ten countries' is to no single one. */
final class Several {

    private static final Set<String> COUNTRIES = Set.of("countries", "nations", "states");
    private static final Set<String> LEADS = Set.of("to", "for", "in", "across", "throughout", "among");
    private static final int NAME = 6;

    private Several() {}

    /** Whether a figure counts such countries, or is money for them. */
    static boolean receive(Page page, Draft draft) {
        int first = draft.qualifier.from() - 1;
        if (draft.find().rule().measure() == Measure.COUNT) {
            return first >= draft.sentence().from()
                    && (draft.unit.equals("country") || draft.unit.equals("nation"))
                    && LEADS.contains(page.lower(first));
        }
        for (int at = draft.find().to(); at + 1 < draft.nextFrom; at++) {
            if (LEADS.contains(page.lower(at)) && counted(page, at + 1, draft.nextFrom)) {
                return true;
            }
        }
        return false;
    }

    private static boolean counted(Page page, int at, int to) {
        boolean number = page.number(at) || page.sense(at, Sense.Numeral.class) != null;
        for (int word = at + 1; number && word < to && word < at + NAME; word++) {
            if (COUNTRIES.contains(page.lower(word))) {
                return true;
            }
            if (page.works(word, "END")) {
                return false;
            }
        }
        return false;
    }
}
