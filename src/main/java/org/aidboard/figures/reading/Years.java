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
        if (year == 0 && shortFiscal(at)) {
            return new When(at, end, 2000 + Integer.parseInt(page.text(at)), null, 0, 0, false, When.Role.TIME);
        }
        if (year == 0 || (end == at + 1 && !free(at))) {
            return null;
        }
        When span = new YearSpans(page, from, to, this).at(at, year, end);
        return span != null ? span : new When(at, end, year, null, 0, 0, false, When.Role.TIME);
    }

    /** 'FY24', 'FY 24', 'FY'12'. */
    private boolean shortFiscal(int at) {
        return page.number(at)
                && page.tokens().length(at) == 2
                && page.text(at).chars().allMatch(Character::isDigit)
                && at > from
                && (fiscal(at - 1) || (at - 2 >= from && page.glued(at) && fiscal(at - 2)));
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
                && !described(at)
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

    /** 'around 2000 young players': something is counted, with an adjective between. */
    private boolean described(int at) {
        int next = at + 1;
        boolean two = next + 1 < to && page.word(next, to) && !page.capital(next) && page.word(next + 1, to);
        Sense.Noun counted = two ? page.sense(next + 1, Sense.Noun.class) : null;
        boolean about = at > from && (page.is(at - 1, "around") || page.is(at - 1, "some") || page.is(at - 1, "about"));
        return counted != null
                && counted.plural()
                && (about || !preposition(at))
                && page.phrase(next) == null
                && at > from
                && page.word(at - 1, to)
                && !page.is(at - 1, "the");
    }

    boolean fiscal(int before) {
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
}
