package org.aidboard.figures.meaning.time;

import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.meaning.status.Verbs;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** The time that a quantity is about. */
public final class Timing {

    private static final int ROW = 9;
    private static final Set<String> SUMMED = Set.of("worth", "totaling", "totalling", "costing", "valued");

    private Timing() {}

    /**
     * The time said in the sentence itself: the first one after the number up to the next number, else the nearest before
     * it that belongs to no number in between.
     *
     * @param previous the quantity before this one in the sentence, or null
     * @param next the one after it, or null
     */
    public static @Nullable When own(Find find, @Nullable Find previous, @Nullable Find next) {
        if (termed(find) || lasting(find)) {
            return null;
        }
        Scene scene = find.scene();
        int end = next == null ? scene.to() : next.from();
        When after = null;
        boolean base = false;
        for (When when : scene.whens()) {
            boolean behind = when.from() >= find.to() && when.to() <= end && when.tells();
            base |= when.role() == When.Role.BASE
                    && when.from() >= find.to()
                    && scene.page().is(Math.min(when.to() + 1, scene.to() - 1), "and");
            if (after == null && behind && !base && !Changes.compared(find, when)) {
                after = when;
            }
        }
        boolean another =
                after != null && next != null && (leads(scene, after, next) || attributes(scene, after, next));
        if (after != null && !another) {
            return after;
        }
        When before = before(find, previous);
        return before != null || Changes.base(find, next) ? before : later(find, next);
    }

    /** 'sent 300 vehicles and 20 boats in 2023': numbers in a row, no verb between them, share the time behind the last. */
    private static @Nullable When later(Find find, @Nullable Find next) {
        Scene scene = find.scene();
        if (next == null || !row(scene.page(), find.to(), next.from())) {
            return null;
        }
        When first = null;
        for (When when : scene.whens()) {
            first = first == null && when.tells() && when.from() >= find.to() ? when : first;
        }
        return first != null && first.from() >= next.to() && !told(scene, find.to(), first.from()) ? first : null;
    }

    /** Whether two numbers stand in a row: a few words, 'and' or a comma between them. */
    private static boolean row(Page page, int from, int to) {
        boolean joined = false;
        for (int at = from; at < to; at++) {
            joined |= page.is(at, "and")
                    || page.is(at, ',')
                    || page.is(at, "to")
                    || page.is(at, '(')
                    || page.is(at, '[')
                    || SUMMED.contains(page.lower(at));
        }
        return joined && to - from <= ROW;
    }

    /** 'the 2004-05 expected outcome of $2 billion': a year before a noun is that of the noun's number. */
    private static boolean attributes(Scene scene, When when, Find next) {
        Page page = scene.page();
        int before = when.from() - 1;
        if (before <= scene.from()) {
            return false;
        }
        boolean fiscal = page.is(before, "FY") || page.is(before, "year");
        boolean the = page.is(fiscal ? before - 1 : before, "the") || page.is(before, "s");
        int last = next.from() - 1;
        return the && last > when.to() && last - when.to() <= 5 && (page.is(last, "of") || page.is(last, '('));
    }

    /** 'and', a comma or a bracket, not the 'to' of a change; 'grew by 4% last year to 2 million' is one statement. */
    private static boolean joins(Scene scene, int from, int to, Find previous) {
        Page page = scene.page();
        boolean grown = previous.rule().measure() == Measure.PERCENT && page.is(from, "to");
        boolean change = from < to && !grown && (page.is(from, "to") || page.is(from, "from"));
        return !change;
    }

    private static boolean told(Scene scene, int from, int to) {
        Verbs verbs = new Verbs(scene.page(), scene.from());
        for (int at = from; at < to; at = scene.page().after(at)) {
            Verbs.Tense tense = verbs.tense(at);
            boolean relative = scene.page().is(at, "which") || scene.page().is(at, "who");
            if (relative
                    || scene.page().is(at, ';')
                    || (tense != null && tense != Verbs.Tense.HANGING && tense != Verbs.Tense.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    /** 'our five-year $1 billion commitment': its years are its own, and not said. */
    public static boolean termed(Find find) {
        Page page = find.scene().page();
        int at = find.from() - 1;
        return at > find.scene().from() && page.is(at, "year") && page.dash(at - 1);
    }

    /** 'an 800-kilometre line': a size that a thing has at any time. */
    public static boolean lasting(Find find) {
        return find.rule().measure() == Measure.LENGTH
                && find.scene().page().dash(find.amount().to());
    }

    private static @Nullable When before(Find find, @Nullable Find previous) {
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
        boolean goesOn = attributes(scene, nearest, find)
                || (joins(scene, nearest.to(), find.from(), previous) && !told(scene, nearest.to(), find.from()));
        return goesOn || shares(scene, previous.to(), find.from()) || leads(scene, nearest, find) ? nearest : null;
    }

    /** 'In 2020 it gave 5, in 2021 7': a time after a comma, 'and' or a full clause leads to what follows. */
    private static boolean leads(Scene scene, When when, Find next) {
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
}
