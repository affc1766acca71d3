package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Match;
import org.aidboard.figures.pattern.Rule;
import org.aidboard.figures.pattern.Step;
import org.aidboard.figures.reading.Amount;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Numbers whose unit, currency or noun stands before them in the sentence. */
final class ElidedRules {

    private static final int MILLION = 1_000_000;
    private static final int THOUSAND = 1_000;
    private static final int NEXT_WITHIN = 8;
    private static final Set<String> MORE = Set.of("further", "another", "additional", "extra", "to", "from", "plus");
    /** What leads to a number of those that are counted, and how far before they may be named. */
    private static final Set<String> LEADS = Set.of("from", "to", "at", "was", "reached");

    private static final int FAR = 20;
    private static final Set<String> WEAK =
            Set.of("a", "an", "the", "about", "around", "some", "over", "nearly", "almost", "more", "than");

    static final List<Rule> RULES = List.of(
            saidBefore(
                    "money: <number>, currency said before",
                    Measure.MONEY,
                    "Aid rose from $5 million in 2019 to 8 million in 2021.",
                    "8000000 $",
                    "The state gave $5 million to 8 million in need."),
            saidBefore(
                    "energy: <number>, unit said before",
                    Measure.ENERGY,
                    "Flows of 6 million barrels rose to 8 million in 2021.",
                    "8000000 barrel",
                    "Flows of 6 million barrels reached 8 million homes."),
            saidBefore(
                    "mass: <number>, unit said before",
                    Measure.MASS,
                    "It ships 9 million tonnes of rice, up from 8 million.",
                    "8000000 t",
                    "It ships 9 million tonnes of rice to 8 million people."),
            Rule.of(
                    "count: <number>, people said beside",
                    Measure.COUNT,
                    number().after(people()),
                    new Example(
                            "The need grew from 4.3 million in April to 4.8 million people in July.", "4300000 person"),
                    "The town sold 4.8 million cars, up from 4.3 million in April."),
            Rule.of(
                            "count: number of <plural noun> <number>",
                            Measure.COUNT,
                            number().after(numberOf()),
                            new Example("The number of clinics rose from 12 in 2019 to 30 in 2022.", "12 clinic"),
                            "The number of clinics is high, and on 12 sites they are new.")
                    .ignores("The number of clinics rose by 2 per cent."));

    private ElidedRules() {}

    /** What a number has from the one before it. */
    private static Rule saidBefore(String name, Measure measure, String sentence, String reading, String other) {
        return Rule.of(name, measure, number().after(elided(measure)), new Example(sentence, reading), other);
    }

    /** 'the number of [clinics] rose from 12 to 30'. */
    private static Step numberOf() {
        return (match, at) -> {
            if (!ends(match, at) && !match.page().is(Math.min(at, match.scene().to() - 1), "to")) {
                return Step.NO;
            }
            Page page = match.page();
            int lead = match.amount().from() - 1;
            boolean led = lead > match.scene().from() && LEADS.contains(page.lower(lead));
            for (int of = lead - 1; led && of > match.scene().from() && of > lead - FAR; of--) {
                if (page.is(of, "of") && page.is(of - 1, "number")) {
                    NounRun run = NounRun.read(page, of + 1, lead);
                    return run == null ? Step.NO : counted(match, run, at);
                }
            }
            return Step.NO;
        };
    }

    private static int counted(Match match, NounRun run, int at) {
        match.unit(run.unit());
        match.theme(run.theme());
        return at;
    }

    private static Step elided(Measure measure) {
        return (match, at) -> {
            if (match.amount().below(MILLION) || !ends(match, at) || !more(match)) {
                return Step.NO;
            }
            String unit = unitBefore(match, measure);
            if (unit == null) {
                return Step.NO;
            }
            match.unit(unit);
            return at;
        };
    }

    /** 'from 4.3 million in April to 4.8 million people'. */
    private static Step people() {
        return (match, at) -> {
            if (match.amount().below(THOUSAND) || !ends(match, at) || !more(match)) {
                return Step.NO;
            }
            NounRun run = peopleBeside(match, at);
            if (run == null || !run.theme().equals("PEOPLE")) {
                return Step.NO;
            }
            return counted(match, run, at);
        };
    }

    /** The people counted by the number after, 'to 4.8 million people', else by the one before. */
    private static @Nullable NounRun peopleBeside(Match match, int at) {
        Amount before = null;
        for (Amount amount : match.scene().amounts()) {
            boolean next = amount.from() > at && amount.from() - at <= NEXT_WITHIN;
            if (next && match.page().is(amount.from() - 1, "to")) {
                return NounRun.read(match.page(), amount.tail(), match.scene().to());
            }
            before = amount.from() < match.amount().from() ? amount : before;
        }
        return before == null || before.below(THOUSAND)
                ? null
                : NounRun.read(match.page(), before.tail(), match.scene().to());
    }

    /** Nothing counted follows: a mark, the end, or 'in 2021'. */
    private static boolean ends(Match match, int at) {
        Page page = match.page();
        int to = match.scene().to();
        boolean mark = at >= to || (!page.word(at, to) && !page.number(at) && !page.is(at, '%') && !page.dash(at));
        return mark
                || (at + 1 < to
                        && (page.is(at, "in") || page.is(at, "by") || page.is(at, "a"))
                        && (match.scene().when(at + 1) != null || page.is(at + 1, "year") || endOf(page, at + 1, to)))
                || (at + 1 < to && page.is(at, "to") && page.sense(at + 1, Sense.Verb.class) != null);
    }

    /** 'by [the end of June]'. */
    private static boolean endOf(Page page, int at, int to) {
        return at + 2 < to && page.is(at, "the") && page.is(at + 1, "end") && page.is(at + 2, "of");
    }

    private static boolean more(Match match) {
        Page page = match.page();
        int before = match.amount().from() - 1;
        while (before > match.scene().from() && WEAK.contains(page.lower(before))) {
            before--;
        }
        return before > match.scene().from() && MORE.contains(page.lower(before));
    }

    /** The unit of the number before, which must be of a like size. */
    private static @Nullable String unitBefore(Match match, Measure measure) {
        Amount last = null;
        for (Amount amount : match.scene().amounts()) {
            if (amount.from() >= match.amount().from()) {
                break;
            }
            last = amount;
        }
        if (last == null || last.below(MILLION / 10)) {
            return null;
        }
        Page page = match.page();
        int next = last.tail();
        if (measure != Measure.MONEY) {
            Sense.Unit unit = next < match.scene().to() ? page.sense(next, Sense.Unit.class) : null;
            return unit != null && unit.measure().equals(measure.name()) ? unit.name() : null;
        }
        Sense.Money money = page.senseBefore(last.head(), match.scene().from(), Sense.Money.class);
        if (money == null || !money.before()) {
            money = next < match.scene().to() ? page.sense(next, Sense.Money.class) : null;
        }
        return money == null ? null : money.code();
    }
}
