package org.aidboard.figures.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Numbers in words: 'twenty-five', 'two and a half million', 'half a million', 'a dozen', 'two thirds', 'one in five'. */
final class SpelledNumbers {

    /** 'two in three days' are no two thirds. */
    private static final Set<String> SPANS = Set.of("hours", "days", "weeks", "months", "quarters", "years", "decades");

    private static final Set<String> PERIODS = Set.of("century", "decade", "year", "month", "day", "hour");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Page page;

    SpelledNumbers(Page page) {
        this.page = page;
    }

    @Nullable
    Amount at(int at, int from, int to) {
        Sense.Ordinal ordinal = page.sense(at, Sense.Ordinal.class);
        Sense.Fraction fraction = page.sense(at, Sense.Fraction.class);
        if (fraction != null) {
            Amount part = fractionAlone(at, from, to, fraction);
            if (part != null) {
                return part;
            }
        }
        if (ordinal != null) {
            return Amount.of(
                    BigDecimal.valueOf(ordinal.value()), BigDecimal.ONE, Amount.Form.ORDINAL, at, page.after(at));
        }
        if (page.sense(at, Sense.Numeral.class) != null) {
            boolean name = at > from
                    && page.capital(at)
                    && page.word(at + 1, to)
                    && page.capital(at + 1)
                    && !page.capitals(at);
            return name ? null : numeral(at, to);
        }
        Sense.Scale scale = page.sense(at, Sense.Scale.class);
        boolean article = at > from && (page.is(at - 1, "a") || page.is(at - 1, "one") || page.is(at - 1, "per"));
        if (scale != null && scale.use() == Sense.Scale.Use.ALONE && article && page.is(at - 1, "a")) {
            return new AmountReader(page).scaled(BigDecimal.ONE, scale, Amount.Form.WORDS, at, at, to);
        }
        return null;
    }

    /**
     * A number below a thousand in words.
     *
     * @param value the number
     * @param to one past its last token
     */
    record Small(BigDecimal value, int to) {

        static @Nullable Small of(@Nullable BigDecimal value, int to) {
            return value == null ? null : new Small(value, to);
        }
    }

    /** 'twenty-five', 'eight hundred', 'three hundred and six'; null where no number word stands. */
    @Nullable
    Small small(int at, int to) {
        Small tens = tens(at, to);
        if (tens == null || tens.to() >= to || !page.is(tens.to(), "hundred")) {
            return tens;
        }
        BigDecimal hundreds = tens.value().multiply(HUNDRED);
        int next = tens.to() + 1;
        Small rest = tens(next < to && page.is(next, "and") ? next + 1 : next, to);
        return rest == null ? new Small(hundreds, next) : new Small(hundreds.add(rest.value()), rest.to());
    }

    private @Nullable Small tens(int at, int to) {
        Sense.Numeral word = at < to ? page.sense(at, Sense.Numeral.class) : null;
        if (word == null) {
            return null;
        }
        int next = at + 2 < to && page.dash(at + 1) && page.glued(at + 1) ? at + 2 : at + 1;
        Sense.Numeral ones = word.value() >= 20 && next < to ? page.sense(next, Sense.Numeral.class) : null;
        return ones != null && ones.value() < 10
                ? new Small(BigDecimal.valueOf(word.value() + ones.value()), next + 1)
                : new Small(BigDecimal.valueOf(word.value()), at + 1);
    }

    private @Nullable Amount numeral(int at, int to) {
        Small tens = tens(at, to);
        Amount part = tens == null ? null : share(tens.value(), at, tens.to(), to);
        Small small = small(at, to);
        if (part != null || small == null) {
            return part;
        }
        BigDecimal value = small.value();
        int next = small.to();
        if (next + 2 < to && page.is(next, "and") && page.is(next + 1, "a") && page.is(next + 2, "half")) {
            value = value.add(new BigDecimal("0.5"));
            next += 3;
        }
        AmountReader numbers = new AmountReader(page);
        Sense.Scale scale = numbers.scale(next, to, false);
        return numbers.scaled(value, scale, Amount.Form.WORDS, at, next, to);
    }

    /** 'two thirds', 'three-quarters', 'one in five', 'nine out of ten'. */
    private @Nullable Amount share(BigDecimal value, int at, int end, int to) {
        int next = end < to && page.dash(end) && page.glued(end) ? end + 1 : end;
        if (next < to) {
            Sense.Fraction fraction = page.sense(next, Sense.Fraction.class);
            if (fraction != null && value.intValue() < fraction.divisor()) {
                Amount whole = ofScale(next, next + 1, to, fraction);
                if (whole != null) {
                    return Amount.of(value.multiply(whole.value()), BigDecimal.ONE, Amount.Form.WORDS, at, whole.to());
                }
                return ofTime(next + 1, to) ? null : part(value, fraction.divisor(), at, next + 1);
            }
        }
        int of = end < to && page.is(end, "in") ? end + 1 : end + 2;
        boolean out = of == end + 1 || (end + 1 < to && page.is(end, "out") && page.is(end + 1, "of"));
        Small whole = out && of < to ? whole(of, to) : null;
        boolean days = whole != null && whole.to() < to && SPANS.contains(page.lower(whole.to()));
        return whole != null
                        && whole.value().compareTo(value) > 0
                        && whole.value().compareTo(HUNDRED) <= 0
                        && !days
                ? part(value, whole.value().intValue(), at, whole.to())
                : null;
    }

    private @Nullable Small whole(int at, int to) {
        return page.number(at) && page.tokens().length(at) <= 3
                ? Small.of(Digits.value(page.text(at), false), at + 1)
                : tens(at, to);
    }

    /** '1 in 5 children': of digits only where people follow, as '3 in 10 districts' may be two numbers. */
    @Nullable
    Amount inAll(int at, int end, int to) {
        boolean digits = end == at + 1
                && end + 2 < to
                && page.is(end, "in")
                && page.number(end + 1)
                && page.tokens().length(at) <= 2
                && page.tokens().length(end + 1) <= 3;
        Sense.Noun noun = digits ? page.noun(end + 2) : null;
        BigDecimal value = noun == null || !noun.theme().equals("PEOPLE") ? null : Digits.value(page.text(at), false);
        return value == null || value.scale() > 0 ? null : share(value, at, end, to);
    }

    /** 'a third of', 'half of the', 'half a million'; a 'third flight' and a 'second half' are none. */
    private @Nullable Amount fractionAlone(int at, int from, int to, Sense.Fraction fraction) {
        boolean half = fraction.divisor() == 2;
        int next = at + 1;
        if (half && next + 1 < to && page.is(next, "a")) {
            Sense.Scale scale = page.sense(next + 1, Sense.Scale.class);
            if (scale != null && scale.use() == Sense.Scale.Use.ALONE) {
                return Amount.of(new BigDecimal("0.5"), scale.factor(), Amount.Form.WORDS, at, next + 2);
            }
        }
        Amount part = ofScale(at, next, to, fraction);
        if (part != null) {
            return part;
        }
        boolean article = at > from && (page.is(at - 1, "a") || page.is(at - 1, "one"));
        int lead = pastQualifier(article && !half ? at - 2 : at - 1, from);
        if (lead > from
                && page.is(lead, "by")
                && (article || half)
                && (next >= to || !page.word(next, to) || page.works(next, "END"))) {
            return part(BigDecimal.ONE, fraction.divisor(), at, next);
        }
        boolean whole = next < to
                && (page.is(next, "of")
                        || (half && (page.is(next, "the") || page.is(next, "its") || page.is(next, "their"))));
        boolean period = (half && article) || (at > from && page.sense(at - 1, Sense.Ordinal.class) != null);
        return whole && (article || half) && !period && !timed(at, to)
                ? part(BigDecimal.ONE, fraction.divisor(), at, next)
                : null;
    }

    /** 'by [more than] half': the token before a word that says how exactly a number is stated. */
    private int pastQualifier(int last, int from) {
        int start = last > from ? page.phraseStart(last) : last;
        return start > from && page.after(start) == last + 1 && Cues.of(page, start, Sense.Cue.Kind.BEFORE) != null
                ? start - 1
                : last;
    }

    /** 'a quarter of a million'. */
    private @Nullable Amount ofScale(int at, int next, int to, Sense.Fraction fraction) {
        int word = next + 1 < to && page.is(next + 1, "a") ? next + 2 : next + 1;
        boolean of = word < to && page.is(next, "of");
        Sense.Scale scale = of ? page.sense(word, Sense.Scale.class) : null;
        boolean exact = fraction.divisor() == 2 || fraction.divisor() == 4;
        return scale == null || !exact || scale.use() != Sense.Scale.Use.ALONE
                ? null
                : Amount.of(
                        BigDecimal.ONE.divide(BigDecimal.valueOf(fraction.divisor()), 2, RoundingMode.UNNECESSARY),
                        scale.factor(),
                        Amount.Form.WORDS,
                        at,
                        word + 1);
    }

    /** 'half of 2024', 'a quarter of an hour'. */
    private boolean timed(int at, int to) {
        int next = at + 2;
        return (next < to && (page.number(next) || page.is(next, "an")))
                || (at > 0 && (page.is(at - 1, "first") || page.is(at - 1, "second") || page.is(at - 1, "last")));
    }

    /** 'three quarters [of a century]'. */
    private boolean ofTime(int of, int to) {
        return of + 2 < to && page.is(of, "of") && PERIODS.contains(page.lower(of + 2));
    }

    private static Amount part(BigDecimal value, int divisor, int at, int to) {
        BigDecimal percent = value.multiply(HUNDRED).divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP);
        return Amount.of(
                percent.stripTrailingZeros().scale() <= 0 ? percent.setScale(0, RoundingMode.UNNECESSARY) : percent,
                BigDecimal.ONE,
                Amount.Form.FRACTION,
                at,
                to);
    }
}
