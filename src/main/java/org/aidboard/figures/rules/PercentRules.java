package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.fraction;
import static org.aidboard.figures.pattern.Pattern.number;
import static org.aidboard.figures.pattern.Step.maybe;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Rule;
import org.aidboard.figures.pattern.Step;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** Shares and rates. */
final class PercentRules {

    private static final int OUTPUT_WITHIN = 7;

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "percent: <number> per cent [of GDP]",
                            Measure.PERCENT,
                            number().after(percent()).after(maybe(ofOutput())),
                            new Example("Spending will reach 2.5 per cent of GDP.", "2.5 % of GDP"),
                            "Spending fell for 2.5 years.")
                    .reads("Between 46-50% of homes were hit.", "46-50 %")
                    .reads("The share grew by three percentage points.", "3 percentage point")
                    .reads("Aid stood at 0.7 percent of its gross national income.", "0.7 % of GNI"),
            Rule.of(
                            "percent: <fraction> of",
                            Measure.PERCENT,
                            fraction().after(share()),
                            new Example("More than a third of the grid is down.", "33.33 %"),
                            "A third flight left on Monday.")
                    .reads("Two thirds of the wells are dry.", "66.67 %")
                    .reads("One in five children is hungry.", "20 %"));

    private PercentRules() {}

    private static Step share() {
        return (match, at) -> {
            match.unit("%");
            return at;
        };
    }

    private static Step percent() {
        return (match, at) -> {
            Page page = match.page();
            int to = match.scene().to();
            int word = at + 1 < to && page.dash(at) ? at + 1 : at;
            if (word >= to) {
                return Step.NO;
            }
            match.unit("%");
            if (page.is(word, '%') || page.is(word, "percent") || page.is(word, "pct") || page.is(word, "pc")) {
                return points(match, word + 1);
            }
            if (page.is(word, "percentage")
                    && word + 1 < to
                    && page.lower(word + 1).startsWith("point")) {
                match.unit("percentage point");
                return word + 2;
            }
            boolean apart = page.is(word, "per") && word + 1 < to && page.is(word + 1, "cent");
            return apart ? points(match, word + 2) : Step.NO;
        };
    }

    private static int points(org.aidboard.figures.pattern.Match match, int at) {
        boolean points = at < match.scene().to() && match.page().is(at, "points");
        if (points) {
            match.unit("percentage point");
        }
        return points ? at + 1 : at;
    }

    /** 'of GDP', 'of its gross national income', 'of our GDP'. */
    private static Step ofOutput() {
        return (match, at) -> {
            Page page = match.page();
            int last = Math.min(match.scene().to(), at + OUTPUT_WITHIN);
            if (at >= last || !(page.is(at, "of") || Cues.of(page, at, Sense.Cue.Kind.OUTPUT) != null)) {
                return Step.NO;
            }
            for (int word = at; word < last; word++) {
                Sense.Cue output = Cues.of(page, word, Sense.Cue.Kind.OUTPUT);
                if (output != null) {
                    match.unit("% of " + output.value());
                    return page.after(word);
                }
                if (!page.word(word, last) && !page.is(word, '’')) {
                    return Step.NO;
                }
            }
            return Step.NO;
        };
    }
}
