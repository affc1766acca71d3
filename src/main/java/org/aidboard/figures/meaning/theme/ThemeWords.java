package org.aidboard.figures.meaning.theme;

import org.aidboard.figures.Theme;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** What the phrase at a token says of a theme, and how clearly. */
record ThemeWords(Theme theme, int weight) {

    static final int DECISIVE = 3;

    private static final ThemeWords NO_FIELD = new ThemeWords(Theme.OTHER, DECISIVE);

    /** The theme that a phrase tells, or null; what a state spends on itself and what is apart from aid has none. */
    static @Nullable ThemeWords at(Page page, int token) {
        Sense.Cue cue = Cues.of(page, token, Sense.Cue.Kind.THEME);
        if (cue != null) {
            return new ThemeWords(Theme.valueOf(cue.value()), cue.weight());
        }
        boolean none = Cues.of(page, token, Sense.Cue.Kind.AT_HOME) != null
                || Cues.of(page, token, Sense.Cue.Kind.APART) != null;
        return none ? NO_FIELD : null;
    }

    boolean decisive() {
        return weight >= DECISIVE;
    }
}
