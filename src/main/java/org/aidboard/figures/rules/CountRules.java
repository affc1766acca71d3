package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Rule;
import org.aidboard.figures.pattern.Step;
import org.aidboard.figures.reading.Page;

/** Counts of people and things. */
final class CountRules {

    /** 'their two countries', 'the three governments': the parties themselves, not a count of anything. */
    private static final Set<String> PARTIES =
            Set.of("country", "nation", "state", "government", "partner", "ally", "community", "region", "party");

    private static final Set<String> FATES = Set.of(
            "killed",
            "injured",
            "wounded",
            "dead",
            "missing",
            "displaced",
            "hospitalised",
            "hospitalized",
            "evacuated",
            "homeless");

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "count: <number> killed, injured ...",
                    Measure.COUNT,
                    number().after(fate()),
                    new Example("The quake left 1,200 dead and 3,000 injured.", "1200 person"),
                    "The quake killed 1,200."),
            Rule.of(
                            "count: <number><plural noun>",
                            Measure.COUNT,
                            number().after(thing()).after(notTheParties()),
                            new Example("The ministry sent 36 mobile field hospitals.", "36 hospital"),
                            "The talks lasted 36 hours.")
                    .reads("It trained 10,000 frontline health workers.", "10000 worker")
                    .reads("About two million people fled.", "2000000 person")
                    .reads("Aid reached 17 Latin American and Caribbean countries.", "17 country")
                    .reads("A gift of 31 F-16 aircraft was announced.", "31 aircraft")
                    .ignores("Our two countries stand together.")
                    .ignores("The plan rests on three pillars."));

    private CountRules() {}

    /** Of people only: what is killed or hurt. */
    private static Step fate() {
        return (match, at) -> {
            boolean people =
                    at < match.scene().to() && FATES.contains(match.page().lower(at));
            boolean noun = people
                    && at + 1 < match.scene().to()
                    && NounRun.read(match.page(), at, match.scene().to()) != null;
            match.unit("person");
            match.theme("PEOPLE");
            return people && !noun && !match.amount().below(2) ? at + 1 : Step.NO;
        };
    }

    private static Step thing() {
        return (match, at) -> {
            NounRun run = NounRun.read(match.page(), at, match.scene().to());
            if (run == null || !(run.known() || open(match.amount()))) {
                return Step.NO;
            }
            match.unit(run.unit());
            match.theme(run.theme());
            return run.to();
        };
    }

    /** A small number in front of an unknown noun is rarely a figure: 'two questions', 'three moments'. */
    private static boolean open(org.aidboard.figures.reading.Amount amount) {
        return !amount.below(11);
    }

    private static Step notTheParties() {
        return (match, at) -> {
            boolean few = match.amount().below(4) && PARTIES.contains(match.unit());
            Page page = match.page();
            int before = match.amount().from() - 1;
            boolean ours = before >= match.scene().from()
                    && match.amount().below(8)
                    && PARTIES.contains(match.unit())
                    && Set.of("our", "their", "both", "these", "its").contains(page.lower(before));
            boolean one = match.amount().below(2);
            return few || ours || one ? Step.NO : at;
        };
    }
}
