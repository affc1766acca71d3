package org.aidboard.figures.reading;

import java.util.Set;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Years in digits and spans of them: 2024, 2024–2028, 2016-17, 2021/2022, FY2023, 'between 2021 and 2024'. */
final class Years {

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2150;

    private static final Set<String> APPROXIMATE =
            Set.of("around", "about", "some", "approximately", "roughly", "nearly", "almost", "over", "least", "than");

    private final Page page;
    private final int from;
    private final int to;

    Years(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
    }

    /** The year or span that starts at a token; null where none does. */
    @Nullable
    When at(int at) {
        int end = at + 1;
        int year = year(at);
        if (year == 0 && broken(at)) {
            year = Integer.parseInt(page.text(at) + page.text(at + 1));
            end = at + 2;
        }
        if (year == 0
                && page.number(at)
                && page.tokens().length(at) == 2
                && at > from
                && (fiscal(at - 1) || (at - 2 >= from && page.glued(at) && fiscal(at - 2)))) {
            return new When(at, end, 2000 + Integer.parseInt(page.text(at)), null, 0, 0, false, When.Role.TIME);
        }
        if (year == 0 || (end == at + 1 && !free(at))) {
            return null;
        }
        When span = span(at, year, end);
        return span != null ? span : new When(at, end, year, null, 0, 0, false, When.Role.TIME);
    }

    /** A year of four digits, 0 where the token is none. */
    int year(int at) {
        if (at >= to || !page.number(at) || page.tokens().length(at) != 4) {
            return 0;
        }
        String digits = page.text(at);
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int year = Integer.parseInt(digits);
        return year >= EARLIEST && year <= LATEST ? year : 0;
    }

    /** A year whose last digit was torn off in reading: 'since 201 1'. */
    private boolean broken(int at) {
        boolean three = page.number(at) && page.tokens().length(at) == 3;
        boolean two = three && (page.text(at).startsWith("20") || page.text(at).startsWith("19"));
        boolean said = at > from
                && (page.is(at - 1, "in")
                        || page.is(at - 1, "since")
                        || page.is(at - 1, "by")
                        || page.is(at - 1, "until"));
        return two
                && said
                && at + 1 < to
                && page.number(at + 1)
                && page.tokens().length(at + 1) == 1;
    }

    /** Four digits are a number after all when money, a scale, a unit or a counted noun stands beside them. */
    private boolean free(int at) {
        int next = at + 1;
        if (at > from) {
            int before = at - 1;
            boolean money = page.senseBefore(at, from, Sense.Money.class) != null;
            boolean glued = page.glued(at)
                    && !page.dash(before)
                    && "(/'’‘\"[“,;:".indexOf(page.tokens().first(before)) < 0;
            if (money || (glued && !fiscal(before))) {
                return false;
            }
        }
        if (next >= to) {
            return true;
        }
        boolean unit = page.is(next, '%')
                || page.sense(next, Sense.Scale.class) != null
                || page.sense(next, Sense.Money.class) != null
                || page.sense(next, Sense.Unit.class) != null;
        Sense.Noun noun = page.sense(next, Sense.Noun.class);
        return !unit
                && !(at > from && APPROXIMATE.contains(page.lower(at - 1)) && counts(next))
                && (noun == null || !noun.plural() || preposition(at))
                && !(page.glued(next)
                        && page.word(next, to)
                        && !page.is(next, "s")
                        && !page.lower(next).startsWith("'"));
    }

    /** 'around 2000 young players': adjectives and a plural follow at once. */
    private boolean counts(int next) {
        for (int word = next; word < Math.min(to, next + 3); word = page.after(word)) {
            if (!page.word(word, to) || page.works(word, "END") || page.sense(word, Sense.Verb.class) != null) {
                return false;
            }
            Sense.Noun noun = page.noun(word);
            String text = page.lower(word);
            boolean plural = noun == null ? text.endsWith("s") && !text.endsWith("ss") : noun.plural();
            if (plural && !page.works(word, "PASS")) {
                return true;
            }
        }
        return false;
    }

    private boolean fiscal(int before) {
        return page.is(before, "FY") || page.is(before, "CY");
    }

    private boolean preposition(int at) {
        return at > from
                && (page.is(at - 1, "in")
                        || page.is(at - 1, "since")
                        || page.is(at - 1, "by")
                        || page.is(at - 1, "during")
                        || page.is(at - 1, "until")
                        || page.is(at - 1, "of")
                        || page.sense(at - 1, Sense.Month.class) != null);
    }

    private @Nullable When span(int at, int year, int end) {
        if (end + 1 >= to) {
            return null;
        }
        boolean dash = page.dash(end) || page.is(end, '/');
        boolean words = page.is(end, "to")
                || (page.is(end, "and") && at > from && page.is(at - 1, "between"))
                || page.is(end, "through")
                || page.is(end, "until");
        int last = year(end + 1);
        if (last > year && (dash || words)) {
            return new When(at, end + 2, year, last, 0, 0, false, When.Role.TIME);
        }
        return dash && page.glued(end) ? shortSpan(at, year, end) : null;
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
        if (digits.length() != 2 || !digits.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int last = year / 100 * 100 + Integer.parseInt(digits);
        return last > year && last <= year + 30 ? new When(at, stop, year, last, 0, 0, false, When.Role.TIME) : null;
    }
}
