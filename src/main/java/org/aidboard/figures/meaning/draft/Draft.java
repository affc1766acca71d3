package org.aidboard.figures.meaning.draft;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.figures.Check;
import org.aidboard.figures.Period;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.When;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** A figure in the making: what its own sentence says, then what it takes over from others. */
public final class Draft {

    final Find find;
    public final Qualifiers qualifier;
    public boolean perYear;

    @Nullable
    public When when;

    public Decision<Period> period = Decision.without(Period.UNKNOWN, "no year is said");
    public Decision<Status> status = Decision.without(null, "");
    public Decision<Theme> theme = Decision.without(Theme.OTHER, "");
    public Decision<String> provider = Decision.without(null, "nobody is said to give");
    public Decision<String> recipient = Decision.without(null, "nobody is said to receive");
    public List<String> providers = List.of();
    public List<String> recipients = List.of();
    public boolean recipientSettled;
    public boolean providerSettled;
    /** Whether it visibly goes on from the figure before it: 'this includes', 'of which'. */
    public boolean continues;

    public String unit;
    /** One past the number before it in its sentence, and the first token of the one after it. */
    public int previousTo;

    public int nextFrom;
    public List<String> members = List.of();
    public final List<Check> checks = new ArrayList<>();

    public Draft(Find find) {
        this.find = find;
        this.qualifier = Qualifiers.of(find);
        this.unit = find.unit();
    }

    public Find find() {
        return find;
    }

    public Sentence sentence() {
        return find.scene().sentence();
    }

    public Block block() {
        return sentence().block();
    }

    public boolean dated() {
        return period.value() != null && period.value().year() != null;
    }

    public void dated(When time) {
        when = time;
        period = Decision.by(period(time), time.from(), time.to());
    }

    /** Takes over what it lacks itself. */
    public void takeTime(Draft other) {
        if (!dated() && other.dated()) {
            when = other.when;
            period = other.period;
        }
    }

    public void takeParties(Draft other) {
        if (provider.value() == null && !providerSettled) {
            provider = other.provider;
            providers = other.providers;
        }
        if (recipient.value() == null && !recipientSettled) {
            recipient = other.recipient;
            recipients = other.recipients;
            recipientSettled = other.recipientSettled;
        }
    }

    /** Whether somebody gives or will give it, so that it asks for who and to whom. */
    public boolean given() {
        Status said = status.value();
        return said != null && said != Status.OBSERVATION && said != Status.TARGET;
    }

    public static boolean sameBlock(Draft one, Draft other) {
        return one.block().is(other.block());
    }

    static @Nullable Block governor(Draft draft) {
        return draft.block().governor();
    }

    /** The period of a time. */
    public static Period period(When when) {
        return new Period(
                when.year(), when.yearTo(), when.resolved() ? YearBasis.RESOLVED : YearBasis.STATED, when.date());
    }
}
