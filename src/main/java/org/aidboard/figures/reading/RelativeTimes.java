package org.aidboard.figures.reading;

import java.time.LocalDate;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Times said against the publication date: 'this year', 'last month', 'over the next three years'. */
final class RelativeTimes {

    private final Page page;
    private final LocalDate published;
    private final int to;

    RelativeTimes(Page page, LocalDate published, int to) {
        this.page = page;
        this.published = published;
        this.to = to;
    }

    @Nullable
    When at(int at) {
        When cue = cue(at);
        return cue != null ? cue : span(at);
    }

    private @Nullable When cue(int at) {
        Sense.Cue time = Cues.of(page, at, Sense.Cue.Kind.TIME);
        if (time != null) {
            int year = published.getYear() + Integer.parseInt(time.value());
            boolean span = (page.is(at, "next") && at > 0 && page.is(at - 1, "the")) || financial(at, page.after(at));
            int first = span && !page.is(at, "last") ? published.getYear() : year;
            return resolved(at, page.after(at), first, span ? Integer.valueOf(first + 1) : null, 0);
        }
        Sense.Cue months = Cues.of(page, at, Sense.Cue.Kind.MONTHS);
        if (months == null) {
            return null;
        }
        LocalDate then = published.plusMonths(Integer.parseInt(months.value()));
        return resolved(at, page.after(at), then.getYear(), null, then.getMonthValue());
    }

    /** 'last financial year', 'the coming financial year': from the middle of one year to that of the next. */
    private boolean financial(int at, int to) {
        boolean other = page.is(at, "last") || page.is(at, "next") || page.is(at + 1, "coming");
        for (int word = at; other && word < to; word++) {
            if (page.is(word, "financial")) {
                return true;
            }
        }
        return false;
    }

    /** '[the] next three years', 'the coming decade', 'the end of the decade', 'the past five years'. */
    private @Nullable When span(int at) {
        boolean ahead = page.is(at, "next") || page.is(at, "coming") || page.is(at, "following");
        boolean behind = page.is(at, "past") || page.is(at, "last") || page.is(at, "previous");
        if (ahead || behind) {
            return counted(at, ahead);
        }
        boolean decade = page.is(at, "decade") && at >= 2 && (page.is(at - 1, "the") || page.is(at - 1, "this"));
        boolean ending = decade && (page.is(at - 2, "of") || page.is(at - 2, "by"));
        if (!ending) {
            return at >= 2 && page.is(at, "century") && page.dash(at - 1) && page.is(at - 2, "mid")
                    ? resolved(at - 2, at + 1, published.getYear() / 100 * 100 + 50, null, 0)
                    : null;
        }
        return resolved(at - 1, at + 1, (published.getYear() / 10 + 1) * 10, null, 0);
    }

    private @Nullable When counted(int at, boolean ahead) {
        int word = at + 1;
        if (word < to && page.is(word, "decade")) {
            return years(at, word + 1, 10, ahead);
        }
        if (word + 1 >= to) {
            return null;
        }
        int count = 0;
        Sense.Numeral numeral = page.sense(word, Sense.Numeral.class);
        if (numeral != null) {
            count = numeral.value();
        } else if (page.number(word) && page.tokens().length(word) <= 2) {
            count = Integer.parseInt(page.text(word).replaceAll("\\D", "0"));
        }
        int unit =
                (word + 1 < to && page.is(word + 1, "financial")) || page.is(word + 1, "fiscal") ? word + 2 : word + 1;
        boolean years = unit < to && page.is(unit, "years");
        boolean decades = unit < to && page.is(unit, "decades");
        boolean shorter = unit < to && (page.is(unit, "months") || page.is(unit, "weeks") || page.is(unit, "days"));
        if (shorter && count > 0) {
            return within(at, unit, ahead ? count : -count);
        }
        return count > 0 && (years || decades) ? years(at, unit + 1, decades ? count * 10 : count, ahead) : null;
    }

    /** 'the next eight months', 'the past two weeks': one year or two. */
    private When within(int at, int unit, int count) {
        LocalDate then = page.is(unit, "months")
                ? published.plusMonths(count)
                : published.plusDays(page.is(unit, "weeks") ? 7L * count : count);
        int first = Math.min(then.getYear(), published.getYear());
        int last = Math.max(then.getYear(), published.getYear());
        return resolved(at, unit + 1, first, last > first ? last : null, 0);
    }

    private When years(int at, int end, int count, boolean ahead) {
        int now = published.getYear();
        return ahead ? resolved(at, end, now, now + count, 0) : resolved(at, end, now - count, now, 0);
    }

    private static When resolved(int from, int to, int year, @Nullable Integer yearTo, int month) {
        return new When(from, to, year, yearTo, month, 0, true, When.Role.TIME);
    }
}
