package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;
import static org.aidboard.figures.pattern.Pattern.ordinal;
import static org.aidboard.figures.pattern.Steps.word;
import static org.aidboard.figures.pattern.Steps.wordBefore;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Rule;
import org.aidboard.figures.pattern.Step;
import org.aidboard.figures.reading.Page;

/** Places in a ranking. */
final class RankRules {

    private static final Set<String> SUPERLATIVES = Set.of(
            "most",
            "least",
            "best",
            "worst",
            "largest",
            "biggest",
            "highest",
            "lowest",
            "longest",
            "fastest",
            "richest",
            "poorest",
            "smallest",
            "busiest",
            "strongest",
            "oldest",
            "youngest",
            "safest");
    private static final Set<String> AMONG = Set.of("in", "among", "worldwide", "globally", "within");
    private static final Set<String> RANKING =
            Set.of("ranked", "ranks", "ranking", "rank", "placed", "came", "comes", "finished");

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "rank: <ordinal><superlative>",
                            Measure.RANK,
                            ordinal().after(superlative()),
                            new Example("It is the 12th largest donor.", "12 rank"),
                            "It is the 12th anniversary of the treaty.")
                    .reads("Sweden is the second-largest contributor.", "2 rank")
                    .ignores("The third flight is the largest."),
            Rule.of(
                            "rank: ranked <ordinal>",
                            Measure.RANK,
                            ordinal().before(ranking()),
                            new Example("Ranked 6th worldwide, the port grows.", "6 rank"),
                            "On the 6th they ranked the ports.")
                    .reads("The country ranks third in the index.", "3 rank"),
            Rule.of(
                            "rank: number <number>",
                            Measure.RANK,
                            number().before(wordBefore("number", "no"))
                                    .after(rank())
                                    .after(among()),
                            new Example("The port is number two in Europe.", "2 rank"),
                            "Number two is a tale of the North.")
                    .reads("The state is the global number 6 in aid.", "6 rank"),
            Rule.of(
                            "rank: <ordinal> place",
                            Measure.RANK,
                            ordinal()
                                    .after(word("place", "position", "rank", "spot"))
                                    .after(ranked()),
                            new Example("The state takes 4th place among donors.", "4 rank"),
                            "The 4th day takes place in Rome.")
                    .ignores("In the first place, aid helps."),
            Rule.of(
                    "rank: top <number>",
                    Measure.RANK,
                    number().before(wordBefore("top")).after(rank()),
                    new Example("Denmark is among the top five donors.", "5 rank"),
                    "The top of five ridges was reached."));

    private RankRules() {}

    private static Step rank() {
        return (match, at) -> {
            match.unit("rank");
            return match.amount().below(101) ? at : Step.NO;
        };
    }

    /** 'number two [in the world]'. */
    private static Step among() {
        return (match, at) -> {
            Page page = match.page();
            int lead = match.amount().from() - 2;
            boolean global = lead >= match.scene().from() && page.is(lead, "global");
            return global || (at < match.scene().to() && AMONG.contains(page.lower(at))) ? at : Step.NO;
        };
    }

    /** 'in the first place' ranks nothing. */
    private static Step ranked() {
        return (match, at) -> {
            int lead = match.amount().from() - 2;
            boolean phrase = lead >= match.scene().from()
                    && match.page().is(lead, "in")
                    && match.amount().below(2);
            match.unit("rank");
            return phrase ? Step.NO : at;
        };
    }

    private static Step superlative() {
        return (match, at) -> {
            Page page = match.page();
            int to = match.scene().to();
            int word = at + 1 < to && page.dash(at) ? at + 1 : at;
            if (word >= to || !SUPERLATIVES.contains(page.lower(word))) {
                return Step.NO;
            }
            match.unit("rank");
            return word + 1;
        };
    }

    private static Step ranking() {
        return (match, at) -> {
            Page page = match.page();
            int first = match.scene().from();
            int word = at - 1;
            while (word > first
                    && at - word < 5
                    && (page.is(word, "as") || page.is(word, "the") || page.is(word, "in"))) {
                word--;
            }
            if (word < first || !RANKING.contains(page.lower(word))) {
                return Step.NO;
            }
            match.unit("rank");
            return word;
        };
    }
}
