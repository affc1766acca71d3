package org.aidboard.figures.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Reads the number that starts at a token, if one does. */
final class AmountReader {

    private final Page page;
    /** Whether 'm' and the like are scales of the money that a table's heading names. */
    private final boolean table;

    AmountReader(Page page) {
        this(page, false);
    }

    AmountReader(Page page, boolean table) {
        this.page = page;
        this.table = table;
    }

    /** The number at a token, with its scale; null where none starts there or the digits belong to a name. */
    @Nullable
    Amount at(int at, int from, int to) {
        if (page.number(at)) {
            return NameNumbers.inName(page, at, from, to) ? null : digits(at, from, to);
        }
        if (page.is(at, '.') && at + 1 < to && page.number(at + 1) && page.glued(at + 1) && !page.glued(at)) {
            return decimals(at, to);
        }
        if (page.phrase(at) == null) {
            return null;
        }
        return new SpelledNumbers(page).at(at, from, to);
    }

    /** '.28%': the decimals alone. */
    private @Nullable Amount decimals(int at, int to) {
        BigDecimal value = Digits.value("0." + page.text(at + 1), false);
        return value == null || !unitOrPercent(at + 2, to)
                ? null
                : Amount.of(value, BigDecimal.ONE, Amount.Form.DIGITS, at, at + 2);
    }

    private @Nullable Amount digits(int at, int from, int to) {
        int end = at + 1;
        boolean money = page.senseBefore(at, Math.max(0, at - 4), Sense.Money.class) != null;
        String digits = page.text(at);
        if (ordinal(end, to)) {
            BigDecimal place = Digits.value(digits, false);
            return place == null || place.scale() > 0
                    ? null
                    : Amount.of(place, BigDecimal.ONE, Amount.Form.ORDINAL, at, end + 1);
        }
        while (end < to && digits.length() < 16 && group(at, end)) {
            digits += page.text(end);
            end++;
        }
        Amount part = new SpelledNumbers(page).inAll(at, end, to);
        if (part != null) {
            return part;
        }
        Sense.Scale scale = scale(end, to, money || labelled(at, end, from, to));
        boolean measured = scale != null || money || (end < to && page.sense(end, Sense.Money.class) != null);
        BigDecimal value = Digits.value(digits, measured || unitOrPercent(end, to));
        if (value == null) {
            return null;
        }
        BigDecimal half = half(end, to);
        if (half != null) {
            value = value.add(half);
            end += 3;
            scale = scale(end, to, money);
        }
        return scaled(value, scale, Amount.Form.DIGITS, at, end, to);
    }

    /** The amount with its scale and a second one ('thousand million'), which may hang on by a dash. */
    Amount scaled(BigDecimal value, Sense.@Nullable Scale scale, Amount.Form form, int from, int end, int to) {
        if (scale == null) {
            return Amount.of(value, BigDecimal.ONE, form, from, end);
        }
        int next = page.dash(end) ? end + 2 : end + 1;
        Sense.Scale second = next < to ? scale(next, to, false) : null;
        Amount amount = second == null || second.use() != Sense.Scale.Use.ALONE
                ? Amount.of(value, scale.factor(), form, from, next)
                : Amount.of(value, scale.factor().multiply(second.factor()), form, from, next + 1);
        return added(amount, to);
    }

    /** '1 billion 800 million', 'one billion eight hundred million': a smaller scale that follows is part of the number. */
    private Amount added(Amount amount, int to) {
        int at = amount.to();
        if (at + 1 >= to || page.glued(at)) {
            return amount;
        }
        SpelledNumbers.Small small = page.number(at)
                ? SpelledNumbers.Small.of(Digits.value(page.text(at), false), at + 1)
                : new SpelledNumbers(page).small(at, to);
        Sense.Scale scale = small == null ? null : scale(small.to(), to, false);
        // A dozen is no scale that a smaller number goes on from, nor one that everything can be divided by.
        boolean tens = amount.scale().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        if (scale == null || small == null || !tens || scale.factor().compareTo(amount.scale()) >= 0) {
            return amount;
        }
        BigDecimal rest = small.value().multiply(scale.factor());
        return rest.compareTo(amount.scale()) >= 0
                ? amount
                : Amount.of(
                        amount.value().add(rest).divide(amount.scale()),
                        amount.scale(),
                        amount.form(),
                        amount.from(),
                        small.to() + 1);
    }

    /** The scale at a token. A short one ('m') asks for money before it or after it. */
    Sense.@Nullable Scale scale(int at, int to, boolean money) {
        if (at >= to) {
            return null;
        }
        int word = page.dash(at) && at + 1 < to && page.glued(at) ? at + 1 : at;
        Sense.Scale scale = page.sense(word, Sense.Scale.class);
        if (scale == null || (page.phrase(word) != null && page.after(word) > word + 1)) {
            return null;
        }
        if (scale.use() != Sense.Scale.Use.MONEY) {
            return scale;
        }
        boolean followed = word + 1 < to
                && (page.sense(word + 1, Sense.Money.class) != null || (page.glued(word) && people(word + 1)));
        return word == at && (money || followed || (table && word + 1 == to)) ? scale : null;
    }

    /** 'People in need: 13.4M': a short scale at the end of a line that begins with people. */
    private boolean labelled(int at, int scale, int from, int to) {
        boolean label = at > from && page.is(at - 1, ':');
        return scale + 1 == to && (label || (page.glued(scale) && page.capital(scale) && people(from)));
    }

    /** '16.5m people'. */
    private boolean people(int at) {
        Sense.Noun noun = page.noun(at);
        return noun != null && noun.plural() && noun.theme().equals("PEOPLE");
    }

    /** '10 000': three digits after a blank. */
    private boolean group(int at, int token) {
        boolean first = page.tokens().length(at) <= 3 && page.tokens().first(at) != '0';
        return first
                && page.number(token)
                && page.tokens().length(token) == 3
                && page.tokens().start(token) - page.tokens().end(token - 1) == 1
                && page.tokens().breaksBefore(token) == 0
                && !(token + 1 < page.tokens().size() && page.glued(token + 1) && page.word(token + 1, token + 2));
    }

    private boolean ordinal(int end, int to) {
        if (end >= to || !page.glued(end) || page.tokens().length(end) != 2) {
            return false;
        }
        String ending = page.lower(end);
        return "th".equals(ending) || "st".equals(ending) || "nd".equals(ending) || "rd".equals(ending);
    }

    private boolean unitOrPercent(int end, int to) {
        return end < to
                && (page.is(end, '%')
                        || page.sense(end, Sense.Unit.class) != null
                        || page.is(end, "percent")
                        || page.is(end, "per"));
    }

    /** 'two and a half million', '2 and a half'. */
    private @Nullable BigDecimal half(int end, int to) {
        boolean half = end + 2 < to && page.is(end, "and") && page.is(end + 1, "a") && page.is(end + 2, "half");
        return half ? new BigDecimal("0.5") : null;
    }
}
