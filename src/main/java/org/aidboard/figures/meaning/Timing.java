package org.aidboard.figures.meaning;

import org.aidboard.figures.Period;
import org.aidboard.figures.YearBasis;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** The time that a quantity is about. */
public final class Timing {

    private final Context context;

    public Timing(Context context) {
        this.context = context;
    }

    /**
     * The time said in the sentence itself: the first one after the number up to the next number, else the nearest before
     * it that belongs to no number in between.
     *
     * @param previous the quantity before this one in the sentence, or null
     * @param next the one after it, or null
     */
    public @Nullable When own(Find find, @Nullable Find previous, @Nullable Find next) {
        Scene scene = find.scene();
        int end = next == null ? scene.to() : next.from();
        When after = null;
        for (When when : scene.whens()) {
            if (after == null && when.from() >= find.to() && when.to() <= end && when.tells()) {
                after = when;
            }
        }
        if (after != null && !(next != null && leads(scene, after, next))) {
            return after;
        }
        return before(find, previous);
    }

    private @Nullable When before(Find find, @Nullable Find previous) {
        Scene scene = find.scene();
        When nearest = null;
        for (When when : scene.whens()) {
            if (when.to() <= find.from() && when.tells()) {
                nearest = when;
            }
            boolean inside = when.from() >= find.from() && when.to() <= find.to() && when.tells();
            if (inside) {
                return when;
            }
        }
        if (nearest == null) {
            return null;
        }
        if (previous == null || nearest.from() < previous.to()) {
            return nearest;
        }
        return shares(scene, previous.to(), find.from()) || leads(scene, nearest, find) ? nearest : null;
    }

    /** 'In 2020 it gave 5, in 2021 7': a time after a comma, 'and' or a full clause leads to what follows. */
    private boolean leads(Scene scene, When when, Find next) {
        Page page = scene.page();
        int at = when.from() - 1;
        while (at >= scene.from()
                && page.word(at, scene.to())
                && at > when.from() - 4
                && !page.is(at, "and")
                && !page.is(at, "while")) {
            at--;
        }
        boolean opens = at >= scene.from()
                && (page.is(at, ',') || page.is(at, ';') || page.is(at, "and") || page.is(at, "while"));
        return opens && next.from() - when.to() < 12 && when.from() - at <= 3;
    }

    /** 'including', 'out of a total of': parts share the time of their total. */
    private static boolean shares(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Cues.of(scene.page(), at, Sense.Cue.Kind.PARTS) != null) {
                return true;
            }
        }
        return false;
    }

    /** The time that a heading or the lead-in of a list gives to what stands below. */
    public @Nullable When above(Find find) {
        for (var sentence : context.above(find.scene().sentence())) {
            When only = null;
            for (When when : context.scene(sentence).whens()) {
                if (when.tells()) {
                    only = when;
                }
            }
            if (only != null && only.to() - only.from() < sentence.to() - sentence.from() - 2) {
                return only;
            }
        }
        return null;
    }

    /** The period of a time. */
    public static Period period(When when) {
        return new Period(
                when.year(), when.yearTo(), when.resolved() ? YearBasis.RESOLVED : YearBasis.STATED, when.date());
    }
}
