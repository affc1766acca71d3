package org.aidboard.figures.parties;

import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Whom 'the government' means in a document that speaks for nobody. */
final class Antecedent {

    /** So far back it may mean the country that was named. */
    private static final int BACK = 40;

    private Antecedent() {}

    /** 'Chad was absent. The government has promised': in a document that speaks for nobody, the country named last. */
    static @Nullable String of(Page page, Speaker speaker, int from) {
        for (int at = from - 1; at >= 0 && at > from - BACK; at--) {
            Sense.Party party = page.sense(at, Sense.Party.class);
            boolean name = party != null && party.role() == Sense.Party.Role.NAME;
            if (party != null
                    && name
                    && party.code().length() == 2
                    && !party.code().equals("UN")) {
                return party.code();
            }
        }
        return speaker.recipient();
    }
}
