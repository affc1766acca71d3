package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.fraction;
import static org.aidboard.figures.pattern.Pattern.number;
import static org.aidboard.figures.pattern.Step.maybe;

import java.util.List;
import java.util.Set;
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
    private static final int RATIO_WITHIN = 14;
    private static final Set<String> SHARES =
            Set.of("ratio", "share", "proportion", "percentage", "figure", "target", "level", "goal");

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "percent: <number> per cent [of GDP]",
                            Measure.PERCENT,
                            number().after(percent()).after(maybe(ofOutput())).after(ratio()),
                            new Example("Spending will reach 2.5 per cent of GDP.", "2.5 % of GDP"),
                            "Spending fell for 2.5 years.")
                    .reads("The ratio of aid to GNI rose to 0.4 per cent in 2006.", "0.4 % of GNI")
                    .reads("Spending, as a share of GDP, fell to 2 percent.", "2 % of GDP")
                    .reads("The state aims at a 0.3 per cent ODA target.", "0.3 % of GNI")
                    .reads("GDP grew by 3 per cent.", "3 %")
                    .reads("The GDP share of arms brought a 17 percent increase.", "17 %")
                    .reads("The ratio stands at .28% of GNI.", "0.28 % of GNI")
                    .reads("The budget gives 2% of national income.", "2 % of GNI")
                    .reads("They will give 0.3% (!) of GDP.", "0.3 % of GDP")
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
                    .reads("Deaths fell by more than half in the region.", "50 %")
                    .reads("One in five children is hungry.", "20 %")
                    .reads("One in fifty farmers owns a tractor.", "2 %")
                    .reads("About 1 in 4 people lack water.", "25 %")
                    .ignores("It stood for three quarters of a century."));

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

    /** '0.3% (!) of'. */
    private static int pastBracket(Page page, int at, int to) {
        boolean bracket = at + 2 < to && page.is(at, '(') && page.is(at + 2, ')') && !page.number(at + 1);
        return bracket ? at + 3 : at;
    }

    private static int points(org.aidboard.figures.pattern.Match match, int at) {
        boolean points = at < match.scene().to() && match.page().is(at, "points");
        if (points) {
            match.unit("percentage point");
        }
        return points ? at + 1 : at;
    }

    /** 'the ODA/GNI ratio is 0.3 per cent': what the share is of was said before. */
    private static Step ratio() {
        return (match, at) -> {
            Page page = match.page();
            boolean own = page.word(at, match.scene().to())
                    && (page.is(at, "of") || page.is(at, "increase") || page.is(at, "growth") || page.is(at, "rise"));
            if (!match.unit().equals("%") || own) {
                return at;
            }
            int oda = at + 1 < match.scene().to() && page.is(at, "for") ? at + 1 : at;
            if (match.amount().below(2)
                    && oda < match.scene().to()
                    && page.is(oda, "ODA")
                    && (oda > at || shares(page, oda + 1))) {
                match.unit("% of GNI");
                return oda + 1;
            }
            int first = Math.max(match.scene().from(), match.amount().from() - RATIO_WITHIN);
            for (int word = match.amount().from() - 1; word >= first; word--) {
                if (page.is(word, '%') || page.is(word, ';') || page.is(word, "cent") || page.is(word, "percent")) {
                    return at;
                }
                Sense.Cue output = Cues.of(page, word, Sense.Cue.Kind.OUTPUT);
                if (output != null && (shares(page, page.after(word)) || shared(page, word, first))) {
                    match.unit("% of " + output.value());
                    return at;
                }
            }
            return at;
        };
    }

    /** 'GNI ratio', 'GDP target'. */
    private static boolean shares(Page page, int next) {
        return next < page.tokens().size() && SHARES.contains(page.lower(next));
    }

    /** 'share of GDP', 'ratio of aid to GNI'. */
    private static boolean shared(Page page, int output, int first) {
        for (int at = output - 1; at >= first && at > output - 6; at--) {
            if (SHARES.contains(page.lower(at))) {
                return at + 1 < output && page.is(at + 1, "of");
            }
        }
        return false;
    }

    /** 'of GDP', 'of its gross national income', 'of our GDP'. */
    private static Step ofOutput() {
        return (match, after) -> {
            Page page = match.page();
            int at = pastBracket(page, after, match.scene().to());
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
