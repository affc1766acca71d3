package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;
import static org.aidboard.figures.pattern.Step.maybe;
import static org.aidboard.figures.pattern.Steps.currencyAfter;
import static org.aidboard.figures.pattern.Steps.currencyBefore;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Rule;
import org.aidboard.figures.pattern.Step;
import org.aidboard.figures.reading.Tables;
import org.aidboard.lexicon.Sense;

/** Amounts of money. */
final class MoneyRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "money: <currency><number>",
                            Measure.MONEY,
                            number().before(currencyBefore())
                                    .after(maybe(currencyAfter()))
                                    .after(notMatching())
                                    .after(Conditions.none()),
                            new Example("Norway will give NOK 75 billion to the fund.", "75000000000 NOK"),
                            "The fund adds $1 for every $2 that others give.")
                    .reads("The bank lent between €1.2 and €3 billion.", "1200000000-3000000000 EUR")
                    .reads("They pledged £100, £50 and £70 million.", "100000000 GBP")
                    .reads("A grant of US$ 5.5m was signed.", "5500000 USD")
                    .ignores("Those who live on less than $2 a day need help.")
                    .ignores("Each claim may not exceed $100,000.")
                    .ignores("Give what you can:\n$20\n$50\n")
                    .ignores("($1 = 0.68 pounds)")
                    .reads("Grants of $30 million Canadian dollars followed.", "30000000 CAD")
                    .reads("Grants of $30 million Canadian, all told, followed.", "30000000 CAD")
                    .reads("Grants of $30 million (US) followed.", "30000000 USD"),
            Rule.of(
                            "money: <number><currency>",
                            Measure.MONEY,
                            number().after(currencyAfter()).after(notWeight()).after(Conditions.none()),
                            new Example("The centre cost 300 million euro.", "300000000 EUR"),
                            "Volunteers packed 500 pounds of rice.")
                    .reads("The loan of 2.5 billion Norwegian kroner is repaid.", "2500000000 NOK")
                    .reads("A 40 million grant euros deal was signed.", "40000000 EUR")
                    .reads("They owe 1 billion 800 million euros.", "1800000000 EUR")
                    .ignores("For every dollar that people give, the state adds one dollar.")
                    .reads("It pays 100, 50 and 70 million euros to three funds.", "100000000 EUR"),
            Rule.of(
                    "money: <number>, currency of the table",
                    Measure.MONEY,
                    number().after(currencyAbove()),
                    new Example("Pledges made in EUR until today:\nDenmark 70 m\nNorway 33 m\n", "70000000 EUR"),
                    "Lengths of the bridges:\nDenmark 70 m\nNorway 33 m\n"));

    /** Codes that are words or names too: a small number behind them is no money. */
    private static final Set<String> NAMES = Set.of("COP", "ALL", "TRY", "TOP", "MOP", "MAD", "SOS");

    private MoneyRules() {}

    private static Step currencyAbove() {
        return (match, at) -> {
            Sense.Money money = at == match.scene().to()
                    ? Tables.money(match.page(), match.scene().sentence())
                    : null;
            if (money == null) {
                return Step.NO;
            }
            match.unit(money.code());
            return at;
        };
    }

    /** '$1 for every $2' is a ratio. */
    private static Step notMatching() {
        return (match, at) -> {
            boolean ratio = at + 1 < match.scene().to()
                    && match.page().is(at, "for")
                    && match.page().is(at + 1, "every");
            int first = match.amount().from() - 2;
            boolean second = first >= match.scene().from() && match.page().is(first, "every");
            boolean name = NAMES.contains(match.unit())
                    && match.amount().below(1000)
                    && (match.page().is(match.amount().from() - 1, match.unit().toLowerCase(Locale.ROOT))
                            || match.page().is(at - 1, match.unit().toLowerCase(Locale.ROOT)));
            return ratio || second || name ? Step.NO : at;
        };
    }

    /** 'pounds of rice' are a weight; so is nothing that counts millions of pounds. */
    private static Step notWeight() {
        return (match, at) -> {
            boolean pounds = match.page().is(at - 1, "pounds");
            boolean of = at < match.scene().to() && match.page().is(at, "of");
            boolean small = match.amount().below(100_000) || !match.page().namesBritain();
            return pounds && of && small ? Step.NO : at;
        };
    }
}
