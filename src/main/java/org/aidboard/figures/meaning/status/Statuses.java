package org.aidboard.figures.meaning.status;

import java.time.LocalDate;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** What kind of statement a number is, from the verb or noun that carries it. */
public final class Statuses {

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
        boolean strives = toward && found.value() == Status.OBSERVATION && later(find, when);
        return (promised || strives) && share ? Decision.by(Status.TARGET, found.from(), found.to()) : found;
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
