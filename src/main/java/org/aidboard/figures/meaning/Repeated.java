package org.aidboard.figures.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.meaning.party.PartySharing;
import org.aidboard.text.tokens.Block;

/** A headline states a figure that the text below states again, more fully. */
final class Repeated {

    private static final int HEADLINES = 12;

    private Repeated() {}

    static void share(List<Draft> drafts) {
        Map<String, Draft> first = new HashMap<>();
        for (Draft draft : drafts) {
            String key = draft.find().amount().value().stripTrailingZeros().toPlainString() + draft.unit;
            Draft headline = first.putIfAbsent(key, draft);
            if (headline != null && headlike(headline)) {
                headline.takeTime(draft);
                PartySharing.headline(headline, draft);
                if (headline.status.value() == null) {
                    headline.status = draft.status;
                }
            }
        }
    }

    private static boolean headlike(Draft draft) {
        return draft.block().kind() == Block.Kind.HEADING && draft.sentence().index() < HEADLINES;
    }
}
