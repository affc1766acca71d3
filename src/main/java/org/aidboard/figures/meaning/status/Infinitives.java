package org.aidboard.figures.meaning.status;

import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** What an infinitive hangs on: 'is to give', 'needs to give', 'to grow and sell', 'help them feed'. */
final class Infinitives {

    private static final Set<String> NEEDS = Set.of("need", "needs", "has", "have", "ought");
    private static final Set<String> PLEASED =
            Set.of("pleased", "proud", "delighted", "happy", "glad", "able", "honoured", "honored");

    private final Page page;
    private final int first;

    Infinitives(Page page, int first) {
        this.page = page;
        this.first = first;
    }

    /** 'is to provide' is a future, 'to provide' hangs on something. */
    Verbs.Tense of(int to) {
        boolean planned = to > first
                && (Verbs.BE.contains(page.lower(to - 1))
                        || page.is(to - 1, "going")
                        || page.is(to - 1, "set")
                        || page.is(to - 1, "due"));
        if (to > first + 1 && PLEASED.contains(page.lower(to - 1))) {
            boolean was = page.is(to - 2, "was") || page.is(to - 2, "were") || page.is(to - 2, "been");
            return was ? Verbs.Tense.PAST : Verbs.Tense.INFINITIVE;
        }
        boolean needed = to > first && NEEDS.contains(page.lower(to - 1));
        if (to > first && page.is(to - 1, "had")) {
            return Verbs.Tense.PAST;
        }
        return planned ? Verbs.Tense.FUTURE : needed ? Verbs.Tense.DUTY : Verbs.Tense.INFINITIVE;
    }

    /** 'to provide food and feed': the second verb stands as the first one does. */
    Verbs.@Nullable Tense coordinated(int at) {
        for (int word = at - 1; word >= first && word > at - 25; word--) {
            if (Verbs.FUTURE.contains(page.lower(word))) {
                return Verbs.Tense.FUTURE;
            }
            Sense.Verb verb = page.sense(word, Sense.Verb.class);
            if (verb != null && verb.form() == Sense.Verb.Form.BASE && word > first && page.is(word - 1, "to")) {
                return of(word - 1);
            }
        }
        return null;
    }

    /** 'help the agency [feed]', 'helps Kenya [build]'. */
    boolean helped(int before) {
        int at = before >= first && page.is(before, "the") ? before - 1 : before;
        return at >= first && (page.is(at, "help") || page.is(at, "helps") || page.is(at, "helping"));
    }
}
