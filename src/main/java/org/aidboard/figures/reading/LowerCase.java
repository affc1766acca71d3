package org.aidboard.figures.reading;

import java.util.Locale;
import org.aidboard.text.tokens.Tokens;
import org.jspecify.annotations.Nullable;

/** Words in lower case. Those of a sentence are asked for again and again, so the last ones are kept; for one thread. */
final class LowerCase {

    /** How many are kept, a power of two. */
    private static final int KEPT = 1024;

    private final Tokens tokens;
    private final @Nullable String[] words = new String[KEPT];
    private final int[] of = new int[KEPT];

    LowerCase(Tokens tokens) {
        this.tokens = tokens;
    }

    String of(int token) {
        int slot = token & (KEPT - 1);
        String known = of[slot] == token ? words[slot] : null;
        if (known == null) {
            known = tokens.text(token).toLowerCase(Locale.ROOT);
            words[slot] = known;
            of[slot] = token;
        }
        return known;
    }
}
