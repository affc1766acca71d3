package org.aidboard.figures.reading;

import java.time.LocalDate;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Dates with a month: '23 May 2022', 'July 12, 2023', 'April 2022', and without a year '14 August'. */
final class Dates {

    private final Page page;
    private final int from;
    private final int to;
    private final Years years;

    Dates(Page page, int from, int to, Years years) {
        this.page = page;
        this.from = from;
        this.to = to;
        this.years = years;
    }

    /** The date that starts at a token; null where none does. */
    @Nullable
    When at(int at) {
        int day = day(at);
        if (day > 0) {
            int month = afterDay(at);
            Sense.Month named = month < to ? page.sense(month, Sense.Month.class) : null;
            if (named != null) {
                return dated(at, named.number(), day, month + 1);
            }
        }
        Sense.Month month = page.sense(at, Sense.Month.class);
        if (month == null) {
            return null;
        }
        int next = at + 1;
        int after = next < to ? day(next) : 0;
        return after > 0
                ? dated(at, month.number(), after, next + (ordinal(next) ? 2 : 1))
                : monthly(at, month.number());
    }

    /** Past the day and its ending, '1st of' and a span's second day ('9-11 July'). */
    private int afterDay(int at) {
        int next = ordinal(at) ? at + 2 : at + 1;
        if (next + 1 < to && (page.dash(next) || page.is(next, "and") || page.is(next, "to")) && day(next + 1) > 0) {
            next = ordinal(next + 1) ? next + 3 : next + 2;
        }
        return next < to && page.is(next, "of") ? next + 1 : next;
    }

    private When dated(int at, int month, int day, int next) {
        int year = next;
        if (year + 1 < to && page.dash(year) && day(year + 1) > 0) {
            year += 2;
        }
        int comma = year < to && page.is(year, ',') ? year + 1 : year;
        int said = years.year(comma);
        return said > 0
                ? new When(at, comma + 1, said, null, month, day, false, When.Role.TIME)
                : undated(at, month, day, year);
    }

    /** 'April 2022'; a bare 'April' counts only where a preposition or a part of it stands before. */
    private @Nullable When monthly(int at, int month) {
        int next = at + 1;
        boolean months = next + 1 < to
                && (page.dash(next) || page.is(next, "and") || page.is(next, "to"))
                && page.sense(next + 1, Sense.Month.class) != null;
        int last = months ? next + 2 : next;
        int comma = last < to && (page.is(last, ',') || page.is(last, "of")) ? last + 1 : last;
        int said = years.year(comma);
        if (said > 0) {
            When span = new YearSpans(page, from, to, years).at(comma, said, comma + 1);
            return span == null
                    ? new When(at, comma + 1, said, null, months ? 0 : month, 0, false, When.Role.TIME)
                    : new When(at, span.to(), said, span.yearTo(), 0, 0, false, When.Role.TIME);
        }
        boolean placed = at > from
                && (page.is(at - 1, "in")
                        || page.is(at - 1, "of")
                        || page.is(at - 1, "since")
                        || page.is(at - 1, "by")
                        || page.is(at - 1, "until")
                        || page.is(at - 1, "during")
                        || page.is(at - 1, "early")
                        || page.is(at - 1, "late"));
        return placed ? undated(at, month, 0, next) : null;
    }

    /** Without a year, the latest such day up to the publication; a later one is meant when it is announced ('by June'). */
    private When undated(int at, int month, int day, int end) {
        LocalDate published = page.published();
        if (published == null) {
            return new When(at, end, 0, null, month, day, true, When.Role.ASIDE);
        }
        boolean ahead = month > published.getMonthValue() + 3;
        boolean coming = at > from && (page.is(at - 1, "by") || page.is(at - 1, "until") || page.is(at - 1, "next"));
        int year = published.getYear() - (ahead && !coming ? 1 : 0);
        return new When(at, end, year, null, month, day, true, When.Role.TIME);
    }

    private int day(int at) {
        if (at >= to || !page.number(at) || page.tokens().length(at) > 2) {
            return 0;
        }
        String digits = page.text(at);
        int day = digits.length() == 1 || Character.isDigit(digits.charAt(1)) ? Integer.parseInt(digits) : 0;
        return day <= 31 ? day : 0;
    }

    private boolean ordinal(int at) {
        return at + 1 < to
                && page.glued(at + 1)
                && page.word(at + 1, to)
                && page.tokens().length(at + 1) == 2;
    }
}
