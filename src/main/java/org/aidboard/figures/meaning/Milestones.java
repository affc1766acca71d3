package org.aidboard.figures.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Reason;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.meaning.proof.Proofs;
import org.aidboard.figures.meaning.status.Statuses;
import org.aidboard.figures.meaning.status.Verbs;
import org.aidboard.figures.meaning.theme.Themes;
import org.aidboard.figures.parties.Attribution;
import org.aidboard.figures.pattern.EventFind;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** Turns dated events into figures. */
final class Milestones {

    /** Words for what binds states: 'joined', 'member of', 'candidate status'. */
    private static final Set<String> BINDING =
            Set.of("sign", "join", "acce", "ratif", "member", "candidate", "diplomatic", "conclud");

    /** How far before a year 'no later than' may begin. */
    private static final int LEAD = 3;

    private final Page page;
    private final Themes themes;
    private final @Nullable Theme home;
    private final Actors actors;
    private final Proofs proofs;

    Milestones(Page page, Context context, Themes themes, @Nullable Theme home, Attribution attribution) {
        this.page = page;
        this.themes = themes;
        this.home = home;
        this.actors = new Actors(page, context, attribution);
        this.proofs = new Proofs(page);
    }

    Figure figure(EventFind find) {
        Sentence sentence = find.scene().sentence();
        When when = find.when();
        List<Attribution.Party> sides = actors.sides(find);
        Attribution.Party provider = sides.getFirst();
        Attribution.Party recipient = sides.getLast();
        Decision<Status> status = status(find);
        Decision<Theme> theme = theme(find, sentence);
        Provenance provenance =
                proofs.of(sentence, find.from(), find.to(), find.rule().name());
        List<Check> checks = new ArrayList<>();
        String basis = when.resolved() ? "the year is reckoned from the publication date" : "the year is stated";
        checks.add(new Check(Check.Kind.YEAR, true, basis));
        List<Reason> reasons = List.of(
                proofs.reason(Reason.Attribute.YEAR, Decision.by("", when.from(), when.to())),
                proofs.reason(Reason.Attribute.PROVIDER, provider.decision()),
                proofs.reason(Reason.Attribute.RECIPIENT, recipient.decision()),
                proofs.reason(Reason.Attribute.STATUS, status),
                proofs.reason(Reason.Attribute.THEME, theme));
        return new Figure(
                provenance,
                Objects.requireNonNull(theme.value()),
                Measure.MILESTONE,
                null,
                qualifier(when),
                Objects.requireNonNull(status.value()),
                Draft.period(when),
                false,
                provider.decision().value(),
                recipient.decision().value(),
                List.of(),
                checks,
                reasons);
    }

    /** 'no later than 2030', 'before 2025' are ends, not the year itself. */
    private Qualifier qualifier(When when) {
        for (int at = Math.max(0, when.from() - LEAD); at < when.to(); at++) {
            boolean later = page.is(at, "later") && page.is(at + 1, "than") && at > 0;
            boolean before = page.is(at, "before") && when.role() == When.Role.BY && at + LEAD > when.to() - 1;
            if ((later && (page.is(at - 1, "no") || page.is(at - 1, "not"))) || before) {
                return Qualifier.UP_TO;
            }
        }
        return Qualifier.EXACT;
    }

    /** What its words say; else binding events are agreements, and others are what the document is about. */
    private Decision<Theme> theme(EventFind find, Sentence sentence) {
        Decision<Theme> said = themes.of(sentence, find.from(), find.to(), home);
        if (said.from() >= 0) {
            return said;
        }
        if (BINDING.stream().anyMatch(page.lower(find.event())::startsWith)) {
            return Decision.by(Theme.AGREEMENT, find.event(), page.after(find.event()));
        }
        return home == null ? said : Decision.without(home, "what most money of the document is for");
    }

    static boolean aims(EventFind find) {
        return find.rule().name().contains("<aim>");
    }

    private Decision<Status> status(EventFind find) {
        int event = find.event();
        if (aims(find)) {
            return Decision.by(Status.TARGET, find.event(), page.after(event));
        }
        Decision<Status> said = Statuses.around(page, find.scene().sentence(), event);
        boolean by = find.when().role() == When.Role.BY;
        boolean infinitive = event > find.scene().from() && page.is(event - 1, "to");
        if (by && infinitive && !foreseen(said)) {
            return Decision.by(Status.TARGET, event - 1, page.after(event));
        }
        boolean ahead = said.value() == Status.PLEDGE || said.value() == Status.TARGET;
        if (ahead) {
            return said;
        }
        return said.from() < 0 && later(find.when())
                ? Decision.by(Status.PLEDGE, find.when().from(), find.when().to())
                : Decision.by(Status.OBSERVATION, event, page.after(event));
    }

    /** What has a time after the day of the document has not happened yet. */
    private boolean later(When when) {
        LocalDate published = page.published();
        if (published == null || when.year() != published.getYear()) {
            return published != null && when.year() > published.getYear();
        }
        return when.month() > published.getMonthValue();
    }

    /** 'is expected to open by 2027', 'will start to': foreseen rather than aimed at. */
    private boolean foreseen(Decision<Status> said) {
        if (said.value() != Status.PLEDGE || said.from() < 0) {
            return false;
        }
        String word = page.lower(said.from());
        return Verbs.FUTURE.contains(word)
                || word.startsWith("expect")
                || word.startsWith("schedul")
                || word.startsWith("due")
                || word.startsWith("forecast")
                || word.startsWith("anticipat");
    }
}
