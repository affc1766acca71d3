package org.aidboard.figures.meaning.time;

import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
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
        When said = said(find, previous, next);
        return said == null || said.yearTo() == null ? said : Changes.end(find, previous, next, said);
    }

    private static @Nullable When said(Find find, @Nullable Find previous, @Nullable Find next) {
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
            if (after == null && behind && !base && !Changes.compared(find, when) && !Purposes.hold(find, when)) {
                after = when;
            } else if (after != null && behind && explains(scene.page(), after, when)) {
                after = when;
            }
        }
        boolean another = after != null && next != null && Claims.next(scene, after, next);
        if (after != null && !another) {
            return after;
        }
        When before = TimesBefore.of(find, previous);
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
        return first != null
                        && first.from() >= next.to()
                        && !TimesBefore.told(scene, find.to(), next.from())
                        && !TimesBefore.told(scene, next.to(), first.from())
                        && !Purposes.hold(find, first)
                        && !stood(scene, first)
                ? first
                : null;
    }

    /** 'over the next three years (fiscal years 2022-2024)'. */
    private static boolean explains(Page page, When said, When when) {
        return said.resolved() && !when.resolved() && when.from() - said.to() <= 4 && page.is(said.to(), '(');
    }

    /** 'as of May 2022': how the last number of a row stood then. */
    private static boolean stood(Scene scene, When when) {
        int at = when.from() - 1;
        return at > scene.from() && scene.page().is(at, "of") && scene.page().is(at - 1, "as");
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
}
