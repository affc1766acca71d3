package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;
import static org.aidboard.figures.pattern.Steps.word;

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

/** Durations, where the duration is the point: years of relations, the term of an agreement. */
final class DurationRules {

    private static final int NOUN_WITHIN = 5;
    private static final Set<String> BONDS = Set.of(
            "relations",
            "ties",
            "relationship",
            "friendship",
            "cooperation",
            "partnership",
            "membership",
            "independence");

    private static final Set<String> TERMED = Set.of(
            "contract",
            "lease",
            "leases",
            "leased",
            "leasing",
            "tender",
            "charter",
            "concession",
            "pact",
            "deal",
            "mandate",
            "ceasefire");

    /** What stands before 'for ten years' where that is the term of an agreement. */
    private static final Set<String> RUNNING =
            Set.of("valid", "concluded", "force", "effect", "runs", "run", "ran", "lasts", "last");

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "duration: <number> years of relations",
                            Measure.DURATION,
                            number().after(years()).after(word("of")).after(bond()),
                            new Example("The states mark 75 years of diplomatic relations.", "75 year"),
                            "The states mark 75 years of war.")
                    .ignores("After 75 years the bridge was closed."),
            Rule.of(
                            "duration: <number>-year agreement",
                            Measure.DURATION,
                            number().after(years()).after(agreement()),
                            new Example("They signed a ten-year security agreement.", "10 year"),
                            "They plan a ten-year road programme.")
                    .reads("They awarded a five-year tender.", "5 year")
                    .reads("A ten-year $600 million security agreement was signed.", "10 year")
                    .ignores("A ten-year loan of $5 million was paid."),
            Rule.of(
                    "duration: agreement for a period of <number> years",
                    Measure.DURATION,
                    number().before(term()).after(years()),
                    new Example("They lease the ship for a period of ten years.", "10 year"),
                    "They were paid over a period of ten years."));

    private DurationRules() {}

    private static Step years() {
        return (match, at) -> {
            Page page = match.page();
            int to = match.scene().to();
            int word = at + 1 < to && page.dash(at) ? at + 1 : at;
            boolean years = word < to && (page.is(word, "years") || (word > at && page.is(word, "year")));
            if (!years) {
                return Step.NO;
            }
            match.unit("year");
            match.theme("AGREEMENT");
            return word + 1;
        };
    }

    /** 'for a period of', 'for a term of', 'valid for', 'runs for', where a lease, contract or agreement is spoken of. */
    private static Step term() {
        return (match, at) -> {
            Page page = match.page();
            int first = match.scene().from();
            boolean period = at - 4 >= first
                    && page.is(at - 1, "of")
                    && (page.is(at - 2, "period") || page.is(at - 2, "term"))
                    && page.is(at - 4, "for");
            boolean valid = at - 2 >= first && page.is(at - 1, "for") && RUNNING.contains(page.lower(at - 2));
            return (period || valid) && bound(match) ? (period ? at - 4 : at - 2) : Step.NO;
        };
    }

    private static boolean bound(Match match) {
        Page page = match.page();
        for (int at = match.scene().from(); at < match.amount().from(); at++) {
            Sense.Noun noun = page.noun(at);
            boolean agreement = noun != null && noun.theme().equals("AGREEMENT");
            if (agreement || TERMED.contains(page.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private static Step bond() {
        return (match, at) -> {
            int last = Math.min(match.scene().to(), at + NOUN_WITHIN);
            for (int word = at; word < last; word++) {
                if (BONDS.contains(match.page().lower(word))) {
                    return word + 1;
                }
            }
            return Step.NO;
        };
    }

    /** 'a ten-year [$600 million] agreement'. */
    private static int pastMoney(Match match, int at) {
        for (Amount amount : match.scene().amounts()) {
            boolean next = amount.from() >= at && amount.from() - at <= 1;
            if (next && match.page().senseBefore(amount.from(), at, Sense.Money.class) != null) {
                return amount.to();
            }
        }
        return at;
    }

    private static Step agreement() {
        return (match, at) -> {
            Page page = match.page();
            int first = pastMoney(match, at);
            int last = Math.min(match.scene().to(), first + NOUN_WITHIN);
            for (int word = first; word < last && page.word(word, last); word = page.after(word)) {
                Sense.Noun noun = page.noun(word);
                if ((noun != null && noun.theme().equals("AGREEMENT")) || TERMED.contains(page.lower(word))) {
                    return first > at ? at : page.after(word);
                }
                Sense.Function work = page.sense(word, Sense.Function.class);
                if (work != null && work.work().equals("END")) {
                    return Step.NO;
                }
            }
            return Step.NO;
        };
    }
}
