package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;

import java.util.Collections;
import java.util.Comparator;
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

/** Numbers of those who were counted before in the sentence. */
final class AnaphoraRules {

    private static final int FAR = 40;
    private static final Set<String> THEM = Set.of("whom", "them", "which", "these");
    private static final Set<String> BEING = Set.of("are", "were", "have", "was", "had", "remain");

    static final List<Rule> RULES = List.of(Rule.of(
                    "count: <number> of them, counted before",
                    Measure.COUNT,
                    number().after(counted()),
                    new Example("They hired 30 farmers, 18 of whom are young.", "18 farmer"),
                    "They hired farmers, and 18 of the fields are dry.")
            .reads("Two million people fled and an estimated one million are displaced.", "1000000 person")
            .ignores("The fund rose by 5 per cent, and 18 of the fields are dry."));

    private AnaphoraRules() {}

    /** '18 of whom', 'some 133,000 arrived': the noun is that of the number before. */
    private static Step counted() {
        return (match, at) -> {
            Page page = match.page();
            int to = match.scene().to();
            boolean them = at + 1 < to && page.is(at, "of") && THEM.contains(page.lower(at + 1));
            boolean verb = page.word(at, to) && (BEING.contains(page.lower(at)) || past(page, at)) && joined(match);
            NounRun run = them || verb ? before(match) : null;
            if (run == null || !(run.known() && (them || run.theme().equals("PEOPLE")))) {
                return Step.NO;
            }
            match.unit(run.unit());
            match.theme(run.theme());
            return them ? at + 2 : at;
        };
    }

    private static boolean past(Page page, int at) {
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        return verb != null && verb.form() == Sense.Verb.Form.PAST;
    }

    /** 'and 47 were injured', 'while some 900 arrived': the number begins a clause of its own. */
    private static boolean joined(Match match) {
        Page page = match.page();
        int first = match.scene().from();
        for (int at = match.amount().from() - 1;
                at > first && at >= match.amount().from() - 4;
                at--) {
            if (page.is(at, "and") || page.is(at, "while") || page.is(at, ';')) {
                return true;
            }
        }
        return false;
    }

    /** What the nearest number before counts. */
    static @Nullable NounRun before(Match match) {
        List<Amount> amounts = match.scene().amounts();
        NounRun run = null;
        for (int i = index(amounts, match.amount()) - 1; i >= 0 && run == null; i--) {
            Amount amount = amounts.get(i);
            if (match.amount().from() - amount.to() > FAR) {
                return null;
            }
            run = NounRun.read(match.page(), amount.tail(), match.amount().from());
        }
        return run;
    }

    /** Where an amount stands among those of its sentence, which are in the order of the text. */
    private static int index(List<Amount> amounts, Amount amount) {
        return Collections.binarySearch(amounts, amount, Comparator.comparingInt(Amount::from));
    }
}
