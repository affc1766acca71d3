package org.aidboard.figures.reading;

import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** What makes two years a span: a dash, 'to', 'through to', 'between … and', and years side by side. */
final class YearSpans {

    private final Page page;
    private final int from;
    private final int to;
    private final Years years;

    YearSpans(Page page, int from, int to, Years years) {
        this.page = page;
        this.from = from;
        this.to = to;
        this.years = years;
    }

    /** The span that a year opens, up to the given token; null where it stands alone. */
    @Nullable
    When at(int at, int year, int end) {
        if (end + 1 >= to) {
            return null;
        }
        boolean dash = page.dash(end) || page.is(end, '/');
        int second = dash ? end + 1 : joined(at, end);
        int last = second < 0 ? 0 : years.year(second);
        if (last > year) {
            return new When(at, second + 1, year, last, 0, 0, false, When.Role.TIME);
        }
        return dash && page.glued(end) ? shortSpan(at, year, end) : null;
    }

    /** Where the second year stands after a word that joins it, past 'FY' and a month; -1 where no word does. */
    private int joined(int at, int end) {
        boolean through = page.is(end, "through");
        boolean between = page.is(end, "and") && at > from && led(at, "between");
        if (!through && !between && !page.is(end, "to") && !page.is(end, "until")) {
            return page.is(end, "and")
                            && years.year(end + 1) == years.year(at) + 1
                            && at > from
                            && (led(at, "in") || led(at, "for"))
                            && !apart(end + 2)
                    ? end + 1
                    : -1;
        }
        int next = through && end + 2 < to && page.is(end + 1, "to") ? end + 2 : end + 1;
        boolean named = next + 1 < to && (years.fiscal(next) || page.sense(next, Sense.Month.class) != null);
        return named ? next + 1 : next;
    }

    private boolean apart(int next) {
        return next < to && page.is(next, "respectively");
    }

    /** Whether a preposition leads to a year, past 'FY'. */
    private boolean led(int at, String word) {
        return page.is(at - 1, word) || (years.fiscal(at - 1) && at - 2 >= from && page.is(at - 2, word));
    }

    /** '2016-17', and '2016-1 7' as pages read from paper have it. */
    private @Nullable When shortSpan(int at, int year, int end) {
        int next = end + 1;
        if (!page.number(next) || !page.glued(next)) {
            return null;
        }
        String digits = page.text(next);
        int stop = next + 1;
        if (digits.length() == 1
                && stop < to
                && page.number(stop)
                && page.tokens().length(stop) == 1) {
            digits += page.text(stop);
            stop++;
        }
        boolean one = digits.length() == 1
                && Character.isDigit(digits.charAt(0))
                && page.is(end, '/')
                && Integer.parseInt(digits) == year % 10 + 1;
        if (one) {
            return new When(at, stop, year, year + 1, 0, 0, false, When.Role.TIME);
        }
        if (digits.length() != 2 || !digits.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int last = year / 100 * 100 + Integer.parseInt(digits);
        return last > year && last <= year + 30 ? new When(at, stop, year, last, 0, 0, false, When.Role.TIME) : null;
    }
}
