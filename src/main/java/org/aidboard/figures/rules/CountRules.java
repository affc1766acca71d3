package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Match;
import org.aidboard.figures.pattern.Rule;
import org.aidboard.figures.pattern.Step;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

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
            "evacuated",
            "homeless",
            "affected",
            "stranded",
            "trapped",
            "uprooted",
            "infected",
            "hospitalized");
    private static final Set<String> BE = Set.of("are", "were", "remain", "became");
    private static final Set<String> HARMING =
            Set.of("killed", "killing", "injured", "injuring", "wounded", "wounding", "displaced", "displacing");

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "count: <number> killed, injured ...",
                    Measure.COUNT,
                    number().after(fate()),
                    new Example("The quake left 1,200 dead and 3,000 injured.", "1200 person"),
                    "The quake left 1,200."),
            Rule.of(
                    "count: killed, injured ... <number>",
                    Measure.COUNT,
                    number().before(harming()).after(alone()),
                    new Example("The quake killed 12 and injured 48.", "12 person"),
                    "The quake killed 12 cows."),
            Rule.of(
                    "count: <number>-strong, <number>-person",
                    Measure.COUNT,
                    number().after(strong()),
                    new Example("A 2,500-strong force trains there.", "2500 person"),
                    "Two strong forces train there."),
            Rule.of(
                            "count: <number><plural noun>",
                            Measure.COUNT,
                            number().after(thing()).after(notTheParties()),
                            new Example("The ministry sent 36 mobile field hospitals.", "36 hospital"),
                            "The talks lasted 36 hours.")
                    .reads("It trained 10,000 frontline health workers.", "10000 health worker")
                    .reads("About two million people fled.", "2000000 person")
                    .reads("Aid reached 17 Latin American and Caribbean countries.", "17 country")
                    .reads("A gift of 31 F-16 aircraft was announced.", "31 aircraft")
                    .reads("About 2000 young players joined.", "2000 player")
                    .reads("Some 3,000 Border Guard Service (BGS) staff serve there.", "3000 staff")
                    .reads("Over 5 million men, women and children fled.", "5000000 person")
                    .reads("Some 1.5m people fled.", "1500000 person")
                    .reads("A quarter of a million people fled.", "250000 person")
                    .reads("Thirty-five countries took part.", "35 country")
                    .ignores("The North Stream 1 and 2 pipelines leak.")
                    .reads("The ship brought four F-16s.", "4 F-16")
                    .reads("Norway sends eight more tanks.", "8 tank")
                    .reads("Loans went to 400 small and medium-sized tea growers.", "400 grower")
                    .reads("They sent 25,000 sets of body armour.", "25000 set")
                    .ignores("The FY 12 plan exceeds all others.")
                    .ignores("The two companies agreed.")
                    .ignores("Forest 2015 Grants open soon.")
                    .reads("Over 1.2 million Zambians were treated.", "1200000 person")
                    .reads("It gave 200 state-of-the-art pumps.", "200 pump")
                    .ignores("Our two countries stand together.")
                    .ignores("The plan rests on three pillars."));

    private CountRules() {}

    /** Of people only: what is killed or hurt. */
    private static Step fate() {
        return (match, number) -> {
            boolean be =
                    number + 1 < match.scene().to() && BE.contains(match.page().lower(number));
            int at = be ? number + 1 : number;
            boolean people =
                    at < match.scene().to() && FATES.contains(match.page().lower(at));
            boolean noun = people
                    && at + 1 < match.scene().to()
                    && NounRun.read(match.page(), at, match.scene().to()) != null;
            NounRun before = people ? AnaphoraRules.before(match) : null;
            match.unit(before != null && before.theme().equals("PEOPLE") ? before.unit() : "person");
            match.theme("PEOPLE");
            return people && !noun && !match.amount().below(2) ? at + 1 : Step.NO;
        };
    }

    private static Step harming() {
        return (match, at) -> {
            Page page = match.page();
            int word = at - 1;
            int first = match.scene().from();
            while (word > first && at - word < 4 && (page.works(word, "END") || page.is(word, "least"))) {
                word--;
            }
            match.unit("person");
            match.theme("PEOPLE");
            return word >= first && HARMING.contains(page.lower(word)) ? word + 1 : Step.NO;
        };
    }

    /** Nothing that could be counted follows: 'killed 12 and injured 48'. */
    private static Step alone() {
        return (match, at) -> {
            Page page = match.page();
            boolean end = at >= match.scene().to() || page.is(at, ',') || page.is(at, '.') || page.is(at, ';');
            return end || page.is(at, "and") || page.is(at, "in") || page.is(at, "others") ? at : Step.NO;
        };
    }

    private static Step strong() {
        return (match, at) -> {
            Page page = match.page();
            int to = match.scene().to();
            boolean dash = at + 1 < to && page.dash(at) && page.glued(at);
            int word = dash ? at + 1 : at;
            if (dash && (page.is(word, "bed") || page.is(word, "seat"))) {
                match.unit(page.lower(word));
                return word + 1;
            }
            boolean people = word + 1 < to
                    && (page.is(word, "person") || (dash && page.is(word, "strong")))
                    && page.word(word + 1, to)
                    && !page.works(word + 1, "END");
            match.unit("person");
            match.theme("PEOPLE");
            return people && !match.amount().below(5) ? word + 1 : Step.NO;
        };
    }

    private static Step thing() {
        return (match, at) -> {
            NounRun run = NounRun.read(match.page(), at, match.scene().to());
            if (run == null || named(match, at) || !(run.known() || open(match))) {
                return Step.NO;
            }
            match.unit(run.unit());
            match.theme(run.theme());
            return run.to();
        };
    }

    /** Two to four of an unknown noun are rarely a figure: 'two questions', 'three moments'. */
    private static boolean open(Match match) {
        return !match.amount().below(5);
    }

    /** 'the 2015 Grants': a year in front of a name. */
    private static boolean named(Match match, int at) {
        return match.amount().bareYear(match.page()) && match.page().capital(at);
    }

    /** '2015 Grants Round': a year in a title. */
    private static boolean yearOf(Match match, int at) {
        Page page = match.page();
        int number = match.amount().from();
        return page.number(number)
                && page.tokens().length(number) == 4
                && at == number + 2
                && page.text(number).startsWith("20")
                && page.capital(number + 1)
                && page.sense(number + 1, Sense.Party.class) == null
                && (number == match.scene().from() || page.capital(number - 1));
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
            boolean known = before >= match.scene().from()
                    && match.amount().below(4)
                    && (page.is(before, "the") || page.is(before, "these") || page.is(before, "those"));
            boolean one = match.amount().below(2);
            return few || ours || known || one || yearOf(match, at) ? Step.NO : at;
        };
    }
}
