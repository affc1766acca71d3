package org.aidboard.figures.meaning.draft;

import java.util.Set;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/**
 * How exactly a number is stated, and how far the quote reaches with the words that say so.
 *
 * @param qualifier how exactly
 * @param from the quote's first token, those words included
 * @param to one past its last
 */
public record Qualifiers(Qualifier qualifier, int from, int to) {

    /** Words that may stand between 'about' and its number. */
    private static final Set<String> BETWEEN = Set.of(
            "a", "an", "the", "another", "further", "additional", "total", "of", "some", "extra", "combined", "new");

    /** Reads what stands before and after a quote. */
    public static Qualifiers of(Find find) {
        Page page = find.scene().page();
        if (page.is(find.from(), "top")) {
            return new Qualifiers(Qualifier.UP_TO, find.from(), find.to());
        }
        int first = find.scene().from();
        int at = find.from();
        for (int steps = 0; steps < 4 && at > first; steps++) {
            int start = page.phraseStart(at - 1);
            Sense.Cue cue = start < first ? null : Cues.of(page, start, Sense.Cue.Kind.BEFORE);
            if (cue != null && page.after(start) == at) {
                return new Qualifiers(Qualifier.valueOf(cue.value()), start, find.to());
            }
            if (!BETWEEN.contains(page.lower(at - 1))) {
                break;
            }
            at--;
        }
        return after(find);
    }

    private static Qualifiers after(Find find) {
        Page page = find.scene().page();
        int at = find.to();
        if (at < find.scene().to()) {
            Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.AFTER);
            if (cue != null) {
                return new Qualifiers(Qualifier.valueOf(cue.value()), find.from(), page.after(at));
            }
            if (page.is(at, '+') && page.glued(at)) {
                return new Qualifiers(Qualifier.MORE_THAN, find.from(), at + 1);
            }
        }
        return new Qualifiers(inside(find), find.from(), find.to());
    }

    /** '100+ vehicles', '10,000 or more people'. */
    private static Qualifier inside(Find find) {
        Page page = find.scene().page();
        int at = find.amount().to();
        if (at < find.to() && page.is(at, '+')) {
            return Qualifier.MORE_THAN;
        }
        return Qualifier.EXACT;
    }
}
