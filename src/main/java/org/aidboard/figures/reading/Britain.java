package org.aidboard.figures.reading;

import org.aidboard.lexicon.Phrase;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Whether a text speaks of Britain or its money. */
final class Britain {

    private Britain() {}

    static boolean named(@Nullable Phrase[] phrases) {
        for (Phrase phrase : phrases) {
            Sense.Party party = phrase == null ? null : phrase.sense(Sense.Party.class);
            Sense.Money money = phrase == null ? null : phrase.sense(Sense.Money.class);
            boolean pound = money != null && money.before() && money.code().equals("GBP");
            if (pound || (party != null && party.code().equals("GB"))) {
                return true;
            }
        }
        return false;
    }
}
