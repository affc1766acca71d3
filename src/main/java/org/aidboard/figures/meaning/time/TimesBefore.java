package org.aidboard.figures.meaning.time;

import org.aidboard.figures.Measure;
import org.aidboard.figures.meaning.status.Verbs;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** The time before a number that is its own. */
final class TimesBefore {

    /** From a time to the 'and' of another statement, and from there to its verb. */
    private static final int JOINT = 4;

    private static final int SUBJECT = 8;
    private static final int OPENING = 4;

    private TimesBefore() {}

    /** The nearest time before a number, unless it is that of a number or statement in between. */
    static @Nullable When of(Find find, @Nullable Find previous) {
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
        if (apart(scene, nearest, find)) {
            When opening = opening(scene);
            return opening != null && opening.from() < nearest.from() ? opening : null;
        }
        if (previous == null || nearest.from() < previous.to()) {
            return nearest;
        }
        boolean goesOn = Claims.attributes(scene, nearest, find)
                || (joins(scene, nearest.to(), find.from(), previous) && !told(scene, nearest.to(), find.from()));
        return goesOn || shares(scene, previous.to(), find.from()) || Claims.leads(scene, nearest, find)
                ? nearest
                : null;
    }

    /** 'has doubled since 2022, [and Norway decided] to give': the time is that of another statement. */
    private static boolean apart(Scene scene, When when, Find find) {
        Page page = scene.page();
        if (opens(scene, when)) {
            return false;
        }
        for (int at = when.to(); at < Math.min(find.from(), when.to() + JOINT); at++) {
            if (page.is(at, "and") || page.is(at, "but") || page.is(at, "while")) {
                boolean listed = page.is(at - 1, ',') && at - 1 == when.to() && when.yearTo() == null;
                return subject(scene, at + 1, find.from()) || (listed && through(page, when));
            }
        }
        return false;
    }

    /** 'an extension through 31 March 2012, and an increase of': the end of something else. */
    private static boolean through(Page page, When when) {
        return when.from() > 0
                && (page.is(when.from() - 1, "through")
                        || page.is(when.from() - 1, "until")
                        || page.is(when.from() - 1, "to"));
    }

    /** Whether a subject of its own and then a verb follow, or a verb of what is now. */
    private static boolean subject(Scene scene, int from, int to) {
        Verbs verbs = new Verbs(scene.page(), from);
        boolean now = scene.page().is(from, "is")
                || scene.page().is(from, "are")
                || scene.page().is(from, "will");
        if (now && from < to) {
            return true;
        }
        for (int at = from; at < Math.min(to, from + SUBJECT); at = scene.page().after(at)) {
            Verbs.Tense tense = verbs.tense(at);
            if (tense == Verbs.Tense.PAST || tense == Verbs.Tense.PRESENT || tense == Verbs.Tense.FUTURE) {
                return at > from && scene.page().capital(from);
            }
        }
        return false;
    }

    /** 'In June 2011, the board': the time with which a sentence opens. */
    private static @Nullable When opening(Scene scene) {
        When first = scene.whens().isEmpty() ? null : scene.whens().getFirst();
        return first != null && first.tells() && opens(scene, first) ? first : null;
    }

    private static boolean opens(Scene scene, When when) {
        return when.from() - scene.from() <= OPENING
                && when.to() < scene.to()
                && scene.page().is(when.to(), ',');
    }

    /** 'and', a comma or a bracket, not the 'to' of a change; 'grew by 4% last year to 2 million' is one statement. */
    private static boolean joins(Scene scene, int from, int to, Find previous) {
        Page page = scene.page();
        boolean grown = previous.rule().measure() == Measure.PERCENT && page.is(from, "to");
        Sense.Verb verb = from + 1 < to ? page.sense(from + 1, Sense.Verb.class) : null;
        boolean infinitive = verb != null && verb.form() == Sense.Verb.Form.BASE;
        boolean change = from < to && !grown && !infinitive && (page.is(from, "to") || page.is(from, "from"));
        return !change;
    }

    /** '300 people [killed] and 20 hurt in 2019'. */
    private static boolean hangs(Page page, int at) {
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        int next = page.after(at);
        return verb != null
                && verb.form() == Sense.Verb.Form.PAST
                && next < page.tokens().size()
                && (page.works(next, "END") || page.is(next, "and") || page.is(next, ','));
    }

    /** Whether another statement begins between; 'in 2019 and [trained] 300' goes on with the same one. */
    static boolean told(Scene scene, int from, int to) {
        Verbs verbs = new Verbs(scene.page(), scene.from());
        for (int at = from; at < to; at = scene.page().after(at)) {
            Verbs.Tense tense = verbs.tense(at);
            boolean relative = scene.page().is(at, "which") || scene.page().is(at, "who");
            boolean goesOn = (at > from && scene.page().is(at - 1, "and")) || (at == from && hangs(scene.page(), at));
            if (relative
                    || scene.page().is(at, ';')
                    || (tense != null && !goesOn && tense != Verbs.Tense.HANGING && tense != Verbs.Tense.INFINITIVE)) {
                return true;
            }
        }
        return false;
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
}
