package org.aidboard.figures.reading;

import java.util.List;
import org.aidboard.lexicon.Phrase;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Finds the cue of one kind among the meanings of a phrase. */
public final class Cues {

    private Cues() {}

    /** The cue of a kind that starts at a token, or null. */
    public static Sense.@Nullable Cue of(Page page, int token, Sense.Cue.Kind kind) {
        Phrase phrase = page.phrase(token);
        if (phrase == null) {
            return null;
        }
        List<Sense> senses = phrase.senses();
        for (int i = 0; i < senses.size(); i++) {
            Sense sense = senses.get(i);
            if (sense instanceof Sense.Cue cue && cue.kind() == kind) {
                return cue;
            }
        }
        return null;
    }
}
