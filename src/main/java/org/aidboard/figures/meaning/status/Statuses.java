package org.aidboard.figures.meaning.status;

import java.time.LocalDate;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Qualifiers;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** What kind of statement a number is, from the verb or noun that carries it. */
public final class Statuses {

    private static final Set<String> FORESEEING = Set.of("expect", "project", "forecast", "anticipate", "estimate");

    private Statuses() {}

    /** The status that the sentence itself gives, or null. */
    public static @Nullable Decision<Status> own(Find find, int nextFrom, @Nullable When when) {
        boolean money = find.rule().measure() == Measure.MONEY;
        Leading leading =
                new Leading(find.scene().page(), find.from(), find.scene().from(), money);
        Trailing trailing = new Trailing(find, nextFrom);
        Decision<Status> found = trailing.told();
        found = found != null ? found : leading.told();
        found = found != null ? found : trailing.noun();
        found = found != null ? found : trailing.subject();
        found = found != null ? found : leading.hinted();
        found = found != null ? found : trailing.form();
        Measure measure = find.rule().measure();
        if (measure == Measure.LENGTH && found != null && Sizes.stands(find, found)) {
            found = Decision.by(Status.OBSERVATION, find.from(), find.to());
        } else if (measure == Measure.DURATION && found == null) {
            found = Sizes.term(find);
        }
        return aimed(find, found, when, leading.toward());
    }

    /** The status that a lead-in or a heading gives to what stands below it, or null. */
    public static @Nullable Decision<Status> closing(Page page, Sentence sentence, boolean money) {
        Leading leading = new Leading(page, sentence.to(), sentence.from(), money);
        Decision<Status> told = leading.told();
        return told != null ? told : leading.hinted();
    }

    /** '[Training] 400 nurses.': a line that opens with what one does, or null. */
    public static @Nullable Decision<Status> opening(Page page, Sentence sentence) {
        int at = sentence.from();
        while (at < sentence.to() && !page.word(at, sentence.to())) {
            at++;
        }
        Sense.Verb verb = at < sentence.to() ? page.sense(at, Sense.Verb.class) : null;
        boolean doing = verb != null && verb.form() == Sense.Verb.Form.ING && verb.kind() == Sense.Verb.Kind.GIVE;
        return doing ? Decision.by(Status.DISBURSEMENT, at, page.after(at)) : null;
    }

    /** '€2 million [to] plant trees', '€1 million [for] wells' as a line of its own: set apart for that. */
    public static boolean granted(Find find) {
        Page page = find.scene().page();
        int at = Qualifiers.of(find).from() - 1;
        while (at >= find.scene().from() && !page.word(at, find.from()) && !page.number(at)) {
            at--;
        }
        int next = find.to();
        boolean line = find.rule().measure() == Measure.MONEY
                && at < find.scene().from()
                && next + 1 < find.scene().to();
        Sense.Verb verb = line && page.is(next, "to") ? page.sense(next + 1, Sense.Verb.class) : null;
        return line && (page.is(next, "for") || (verb != null && verb.form() == Sense.Verb.Form.BASE));
    }

    /** The status that the verb of an event speaks of. */
    public static Decision<Status> around(Page page, Sentence sentence, int event) {
        int end = Math.min(page.after(event), sentence.to());
        Leading leading = new Leading(page, end, sentence.from(), false);
        Decision<Status> told = leading.told();
        Decision<Status> said = told != null ? told : leading.hinted();
        return said == null ? Decision.without(Status.OBSERVATION, "") : said;
    }

    /** A share or a capacity that is promised for a year is an aim; so is any that stands with a year ahead alone. */
    private static @Nullable Decision<Status> aimed(
            Find find, @Nullable Decision<Status> found, @Nullable When when, boolean toward) {
        if (found == null && when != null && forecast(find, when)) {
            return Decision.by(Status.PLEDGE, when.from(), when.to());
        }
        if (when == null || (when.role() != When.Role.BY && !ahead(find, when))) {
            return found;
        }
        boolean share = switch (find.rule().measure()) {
            case PERCENT, POWER, ENERGY, AREA, MASS -> true;
            default -> false;
        };
        if (found == null) {
            return when.role() == When.Role.BY && later(find, when)
                    ? Decision.by(Status.TARGET, when.from(), when.to())
                    : null;
        }
        boolean promised = found.value() == Status.PLEDGE || found.value() == Status.COMMITMENT;
        boolean raised = promised && raised(find, found) && later(find, when);
        if (raised || (promised && expected(find, found))) {
            return raised ? Decision.by(Status.TARGET, found.from(), found.to()) : found;
        }
        boolean done = found.value() == Status.OBSERVATION || found.value() == Status.DISBURSEMENT;
        boolean strives = toward && done && later(find, when);
        return (promised || strives) && share ? Decision.by(Status.TARGET, found.from(), found.to()) : found;
    }

    /** 'to raise trade [to] €5 billion by 2030', not 'will raise it'. */
    private static boolean raised(Find find, Decision<Status> found) {
        Page page = find.scene().page();
        int to = Qualifiers.of(find).from() - 1;
        boolean change = to > find.scene().from() && page.is(to, "to");
        for (int at = Math.max(0, found.from()); change && at < found.to(); at++) {
            change = !Verbs.FUTURE.contains(page.lower(at));
        }
        return change && !expected(find, found);
    }

    /** 'is expected to be 40%': no aim but what somebody foresees. */
    private static boolean expected(Find find, Decision<Status> found) {
        for (int at = Math.max(0, found.from()); at < found.to(); at++) {
            Sense.Verb verb = find.scene().page().sense(at, Sense.Verb.class);
            if (verb != null && FORESEEING.contains(verb.base())) {
                return true;
            }
        }
        return false;
    }

    /** A year after that of the document, with no word that tells: what is expected for it. */
    private static boolean forecast(Find find, When when) {
        LocalDate published = find.scene().page().published();
        return published != null && when.role() == When.Role.TIME && when.year() > published.getYear();
    }

    private static boolean ahead(Find find, When when) {
        return when.year() % 5 == 0 && when.yearTo() == null && later(find, when);
    }

    /** Whether a year lies ahead of the document, as far as its day is known. */
    private static boolean later(Find find, When when) {
        LocalDate published = find.scene().page().published();
        return published == null || when.year() > published.getYear() + 1;
    }

    /** Money is given; a rank or a count of things that nobody gives is only observed. */
    public static Status fitting(Status status, Measure measure) {
        if (measure == Measure.RANK) {
            return status == Status.TARGET || status == Status.PLEDGE ? status : Status.OBSERVATION;
        }
        boolean given = measure == Measure.MONEY || measure == Measure.COUNT || measure == Measure.MASS;
        return status == Status.DISBURSEMENT && !given ? Status.OBSERVATION : status;
    }
}
