package org.aidboard.figures.pattern;

import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** The steps that several kinds of quantity share. */
public final class Steps {

    private static final Set<String> HOURS = Set.of("h", "hr", "hour", "s", "second");

    private Steps() {}

    /** A currency before the number. */
    public static Step currencyBefore() {
        return (match, at) -> {
            Page page = match.page();
            Sense.Money money = page.senseBefore(at, match.scene().from(), Sense.Money.class);
            if (money == null || !(money.before() || named(match, at))) {
                return Step.NO;
            }
            match.unit(money.code());
            return page.phraseStart(at - 1);
        };
    }

    /** 'Japanese Yen 200 million': the full name, written large, before a large number. */
    private static boolean named(Match match, int at) {
        Page page = match.page();
        return page.capital(page.phraseStart(at - 1))
                && page.capital(at - 1)
                && page.tokens().length(at - 1) > 2
                && !match.amount().below(1000);
    }

    /** A currency after the number. A bare '$' before it gives way to a fuller name after it: '$30 million US dollars'. */
    public static Step currencyAfter() {
        return (match, at) -> {
            Page page = match.page();
            int word = at < match.scene().to() && page.dash(at) && page.glued(at) ? at + 1 : at;
            Sense.Money money = word < match.scene().to() ? page.sense(word, Sense.Money.class) : null;
            if (money == null && given(match, word)) {
                word = page.after(word);
                money = page.sense(word, Sense.Money.class);
            }
            if (money == null) {
                return dollarOf(match, at);
            }
            boolean vaguer = money.code().equals("$") && !match.unit().isEmpty();
            boolean other = !match.unit().isEmpty()
                    && !match.unit().equals("$")
                    && !match.unit().equals(money.code());
            if (other) {
                return Step.NO;
            }
            if (!vaguer) {
                match.unit(money.code());
            }
            return page.after(word);
        };
    }

    /** '$30 million Canadian', '$5m (US)': whose dollars they are. */
    private static int dollarOf(Match match, int at) {
        Page page = match.page();
        int to = match.scene().to();
        boolean bracket = at + 2 < to && page.is(at, '(') && page.is(at + 2, ')');
        int word = bracket ? at + 1 : at;
        Sense.Party country = word < to && match.unit().equals("$") ? page.sense(word, Sense.Party.class) : null;
        boolean alone = bracket || (country != null && !page.word(page.after(word), to));
        String currency = alone && country != null ? page.lexicon().currencyOf(country.code()) : null;
        if (currency == null || !currency.endsWith("D")) {
            return Step.NO;
        }
        match.unit(currency);
        return bracket ? at + 3 : page.after(word);
    }

    /** '5 million grant euros': what the money comes as stands before its name. */
    private static boolean given(Match match, int word) {
        Page page = match.page();
        boolean named = page.word(word, match.scene().to())
                && page.after(word) < match.scene().to()
                && Cues.of(page, word, Sense.Cue.Kind.FORM) != null;
        Sense.Money money = named ? page.sense(page.after(word), Sense.Money.class) : null;
        return money != null && !money.before() && match.unit().isEmpty();
    }

    /** A unit of a measure, which may hang on by a dash: '508-kilometre'. */
    public static Step unit(Measure measure) {
        return (match, at) -> {
            Page page = match.page();
            int to = match.scene().to();
            int word = at + 1 < to && page.dash(at) ? at + 1 : at;
            Sense.Unit unit = word < to ? page.sense(word, Sense.Unit.class) : null;
            if (unit == null || !unit.measure().equals(measure.name())) {
                return Step.NO;
            }
            match.unit(unit.name());
            return speed(page, page.after(word), to) ? Step.NO : page.after(word);
        };
    }

    /** '90 km/h', '90 km per hour'. */
    private static boolean speed(Page page, int at, int to) {
        boolean per = at + 1 < to && (page.is(at, '/') || page.is(at, "per") || page.is(at, "an"));
        return per && HOURS.contains(page.lower(at + 1));
    }

    /** One of these words, lower case. */
    public static Step word(String... words) {
        Set<String> set = Set.of(words);
        return (match, at) ->
                at < match.scene().to() && set.contains(match.page().lower(at)) ? at + 1 : Step.NO;
    }

    /** One of these words right before. */
    public static Step wordBefore(String... words) {
        Set<String> set = Set.of(words);
        return (match, at) ->
                at > match.scene().from() && set.contains(match.page().lower(at - 1)) ? at - 1 : Step.NO;
    }
}
