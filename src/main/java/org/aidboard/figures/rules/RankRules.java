package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;
import static org.aidboard.figures.pattern.Pattern.ordinal;
import static org.aidboard.figures.pattern.Steps.wordBefore;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Rule;
import org.aidboard.figures.pattern.Step;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

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
                            "rank: number <number> in",
                            Measure.RANK,
                            number().before(wordBefore("number")).after(compared()),
                            new Example("The port is number two in the world.", "2 rank"),
                            "Number two in the file is a port.")
                    .reads("It is the global number 6 in cocoa.", "6 rank")
                    .reads("The lab ranks number 12 worldwide.", "12 rank")
                    .ignores("A number 12 in green was painted on the wall."),
            Rule.of(
                            "rank: <ordinal> place",
                            Measure.RANK,
                            ordinal().after(place()),
                            new Example("The state takes 4th place among donors.", "4 rank"),
                            "In the first place, donors must pay.")
                    .ignores("The second placement begins today."),
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

    /** 'number two in the world', 'number four in the EU', 'ranks number 6': a place, not the name of a thing. */
    private static Step compared() {
        return (match, at) -> {
            Page page = match.page();
            int to = match.scene().to();
            int before = match.amount().from() - 2;
            int name = at + 1 < to && page.is(at + 1, "the") ? at + 2 : at + 1;
            boolean in = name < to
                    && page.is(at, "in")
                    && (page.is(name, "world") || page.sense(name, Sense.Party.class) != null);
            boolean ranked = before >= match.scene().from() && page.works(before, "RANKING");
            boolean everywhere = at < to && page.works(at, "EVERYWHERE");
            match.unit("rank");
            return (in || ranked || everywhere) && match.amount().below(101) ? at : Step.NO;
        };
    }

    /** '4th place', but not 'in the first place'. */
    private static Step place() {
        return (match, at) -> {
            Page page = match.page();
            int before = match.amount().from() - 1;
            boolean idiom = before >= match.scene().from() && page.is(before, "the");
            match.unit("rank");
            return at < match.scene().to() && page.is(at, "place") && !idiom ? at + 1 : Step.NO;
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
            if (word < first || !page.works(word, "RANKING")) {
                return Step.NO;
            }
            match.unit("rank");
            return word;
        };
    }
}
