package org.aidboard.figures.meaning;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.figures.Check;
import org.aidboard.figures.Period;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.When;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** A figure in the making: what its own sentence says, then what it takes over from others. */
public final class Draft {

    final Find find;
    final Qualifiers qualifier;
    boolean perYear;

    @Nullable
    When when;

    Decision<Period> period = Decision.without(Period.UNKNOWN, "no year is said");
    Decision<Status> status = Decision.without(null, "");
    Decision<Theme> theme = Decision.without(Theme.OTHER, "");
    Decision<String> provider = Decision.without(null, "nobody is said to give");
    Decision<String> recipient = Decision.without(null, "nobody is said to receive");
    List<String> providers = List.of();
    List<String> recipients = List.of();
    boolean recipientSettled;
    boolean providerSettled;
    String unit;
    /** One past the number before it in its sentence, and the first token of the one after it. */
    int previousTo;

    int nextFrom;
    List<String> members = List.of();
    final List<Check> checks = new ArrayList<>();

    Draft(Find find) {
        this.find = find;
        this.qualifier = Qualifiers.of(find);
        this.unit = find.unit();
    }

    public Find find() {
        return find;
    }

    Sentence sentence() {
        return find.scene().sentence();
    }

    Block block() {
        return sentence().block();
    }

    boolean dated() {
        return period.value() != null && period.value().year() != null;
    }

    void dated(When time) {
        when = time;
        period = Decision.by(Timing.period(time), time.from(), time.to());
    }

    /** Takes over what it lacks itself. */
    void takeTime(Draft other) {
        if (!dated() && other.dated()) {
            when = other.when;
            period = other.period;
        }
    }

    void takeParties(Draft other) {
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
    boolean given() {
        Status said = status.value();
        return said != null && said != Status.OBSERVATION && said != Status.TARGET;
    }
}
