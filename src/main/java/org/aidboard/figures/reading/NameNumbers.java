package org.aidboard.figures.reading;

import java.util.Set;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.TokenKind;

/** Digits that are no number but part of a name, an address, a telephone number: G7, C-17, 5G, Article 5, /version/3. */
final class NameNumbers {

    /** 'number 6 in the world' is a place in a row. */
    private static final Set<String> RANKED = Set.of("in", "among", "worldwide", "globally", "within");

    private NameNumbers() {}

    static boolean inName(Page page, int at, int from, int to) {
        return second(page, at, from)
                || twoYears(page, at)
                || gluedBefore(page, at, from)
                || gluedAfter(page, at, to)
                || labelled(page, at, from, to);
    }

    /** '20242027': two years whose dash was lost. */
    private static boolean twoYears(Page page, int at) {
        String digits = page.tokens().length(at) == 8 ? page.text(at) : "";
        return digits.startsWith("20")
                && digits.startsWith("20", 4)
                && digits.chars().allMatch(Character::isDigit);
    }

    /** 'Nord Stream 1 and 2'. */
    private static boolean second(Page page, int at, int from) {
        return at - 3 > from
                && (page.is(at - 1, "and") || page.is(at - 1, '&'))
                && page.number(at - 2)
                && page.tokens().length(at - 2) <= 2
                && page.tokens().length(at) <= 2
                && page.word(at - 3, at)
                && page.capital(at - 3)
                && page.sense(page.phraseStart(at - 3), Sense.Month.class) == null
                && page.senseBefore(at - 2, from, Sense.Money.class) == null;
    }

    private static boolean gluedBefore(Page page, int at, int from) {
        if (at <= from || !page.glued(at)) {
            return false;
        }
        int before = at - 1;
        if (page.tokens().kind(before) == TokenKind.WORD) {
            boolean money = page.senseBefore(at, from, Sense.Money.class) != null;
            return !money
                    || (page.tokens().length(at) <= 2
                            && (at + 1 >= page.tokens().size() || page.sense(at + 1, Sense.Scale.class) == null));
        }
        if (page.dash(before)) {
            return before > from
                    && page.glued(before)
                    && page.tokens().kind(before - 1) == TokenKind.WORD
                    && !prefix(page, before - 1);
        }
        return "/_=#@&?.\\:+".indexOf(page.tokens().first(before)) >= 0
                && ((before > from && page.glued(before))
                        || page.is(before, '#')
                        || (page.is(before, '+') && page.tokens().length(at) >= 2 && phone(page, at, to(page, at))));
    }

    private static int to(Page page, int at) {
        return Math.min(page.tokens().size(), at + 2);
    }

    private static boolean phone(Page page, int at, int to) {
        return at + 1 < to && page.number(at + 1);
    }

    /** 'mid-2022', 'sub-100', or money: 'US-$'. */
    private static boolean prefix(Page page, int word) {
        return page.is(word, "mid")
                || page.is(word, "pre")
                || page.is(word, "post")
                || page.sense(word, Sense.Money.class) != null
                || page.sense(word, Sense.Month.class) != null
                || page.sense(word, Sense.Numeral.class) != null;
    }

    private static boolean gluedAfter(Page page, int at, int to) {
        int next = at + 1;
        if (next >= to || !page.glued(next)) {
            return false;
        }
        if (page.tokens().kind(next) == TokenKind.WORD) {
            return !meaning(page, next);
        }
        boolean joins = page.is(next, '/') || page.is(next, '_') || page.is(next, '@') || page.is(next, ':');
        return joins
                && next + 1 < to
                && page.glued(next + 1)
                && !page.is(next + 1, "year")
                && !page.is(next + 1, "annum");
    }

    /** Letters that may hang on to digits: a unit, a scale, a currency, an ordinal ending, the 's' of decades. */
    private static boolean meaning(Page page, int word) {
        return page.sense(word, Sense.Unit.class) != null
                || page.sense(word, Sense.Scale.class) != null
                || page.sense(word, Sense.Money.class) != null
                || (page.tokens().length(word) == 2 && "th st nd rd".contains(page.lower(word)));
    }

    /** 'Article 5', 'No. 1325': unless a measure follows. */
    private static boolean labelled(Page page, int at, int from, int to) {
        int before = at - 1;
        if (before > from && page.is(before, '.')) {
            before--;
        }
        if (before < from) {
            return false;
        }
        boolean place = page.is(before, "number")
                && ((at + 1 < to && RANKED.contains(page.lower(at + 1)))
                        || (before > from && page.is(before - 1, "global")));
        if (place) {
            return false;
        }
        boolean named = page.works(before, "NAMED") || page.works(before, "LABEL");
        return named && !measured(page, at + 1, to);
    }

    private static boolean measured(Page page, int next, int to) {
        return next < to
                && (page.is(next, '%')
                        || page.sense(next, Sense.Scale.class) != null
                        || page.sense(next, Sense.Money.class) != null
                        || page.sense(next, Sense.Noun.class) != null
                        || page.is(next, "per"));
    }
}
