package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;
import static org.aidboard.figures.pattern.Steps.word;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Rule;
import org.aidboard.figures.pattern.Step;
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
                    .ignores("A ten-year loan of $5 million was paid."));

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

    private static Step agreement() {
        return (match, at) -> {
            Page page = match.page();
            int last = Math.min(match.scene().to(), at + NOUN_WITHIN);
            for (int word = at; word < last && page.word(word, last); word = page.after(word)) {
                Sense.Noun noun = page.noun(word);
                if (noun != null && noun.theme().equals("AGREEMENT")) {
                    return page.after(word);
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
