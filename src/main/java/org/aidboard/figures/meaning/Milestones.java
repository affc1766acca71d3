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
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** Turns dated events into figures. */
final class Milestones {

    /** Words for what binds states: 'joined', 'member of', 'candidate status'. */
    private static final Set<String> BINDING =
            Set.of("sign", "join", "acce", "ratif", "member", "candidate", "diplomatic", "conclud");

    private static final int LATEST = 6;

    private final Page page;
    private final Context context;
    private final Themes themes;
    private final @Nullable Theme home;
    private final Attribution attribution;
    private final Proofs proofs;

    Milestones(Page page, Context context, Themes themes, @Nullable Theme home, Attribution attribution) {
        this.page = page;
        this.context = context;
        this.themes = themes;
        this.home = home;
        this.attribution = attribution;
        this.proofs = new Proofs(page);
    }

    Figure figure(EventFind find) {
        Sentence sentence = find.scene().sentence();
        When when = find.when();
        List<Attribution.Party> sides = sides(find, sentence);
        Attribution.Party provider = sides.isEmpty() ? provider(find, sentence) : sides.getFirst();
        Attribution.Party recipient = sides.isEmpty() ? recipient(find, sentence, provider) : sides.getLast();
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
                latest(when) ? Qualifier.UP_TO : Qualifier.EXACT,
                Objects.requireNonNull(status.value()),
                Draft.period(when),
                false,
                provider.decision().value(),
                recipient.decision().value(),
                List.of(),
                checks,
                reasons);
    }

    /** 'no later than 2050', 'well before the end of the decade': the last of the years that it may be. */
    private boolean latest(When when) {
        for (int at = when.from() - 1; at > 0 && at > when.from() - LATEST; at--) {
            boolean later = page.is(at, "than") && page.is(at - 1, "later");
            if (later || (page.is(at, "before") && page.is(at - 1, "well"))) {
                return true;
            }
        }
        return false;
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

    /** The two who sign something: whoever speaks in the document, or the first named, stands for the one who gives. */
    private List<Attribution.Party> sides(EventFind find, Sentence sentence) {
        Sense.Verb verb = page.sense(find.event(), Sense.Verb.class);
        boolean signs = verb != null && verb.base().equals("sign");
        List<Attribution.Party> sides = signs ? attribution.sides(sentence) : null;
        if (sides == null) {
            return List.of();
        }
        Attribution.Party speaker = attribution.speaker();
        String own = speaker == null ? null : speaker.decision().value();
        boolean second = own != null && own.equals(sides.getLast().decision().value());
        return second ? sides.reversed() : sides;
    }

    /** Aid that began or ended has somebody who receives it; another event is not given to anybody. */
    private Attribution.Party recipient(EventFind find, Sentence sentence, Attribution.Party provider) {
        int event = find.event();
        if (find.rule().name().contains(": aid ")) {
            return attribution.recipient(
                    sentence,
                    event,
                    page.after(event),
                    sentence.from(),
                    sentence.to(),
                    provider.decision().value());
        }
        return new Attribution.Party(Decision.without(null, "an event is not given to anybody"), List.of(), true);
    }

    /** Who acts in the sentence, else in the one before; whoever speaks has done only what is told of a place of its own. */
    private Attribution.Party provider(EventFind find, Sentence sentence) {
        if (find.when().role() == When.Role.ASIDE && page.lower(find.event()).startsWith("sign")) {
            return new Attribution.Party(Decision.without(null, "an event that is only mentioned"), List.of(), true);
        }
        Attribution.Party dependent = attribution.depending(sentence, find.event());
        if (dependent != null) {
            return dependent;
        }
        int after = page.after(find.event());
        Attribution.Party own = attribution.provider(sentence, after, after, after);
        if (own.decision().value() != null || own.settled()) {
            return own;
        }
        Sentence before = context.before(sentence);
        Attribution.Party subject = before == null ? null : attribution.subject(before);
        Attribution.Party label = attribution.label(sentence.block());
        Attribution.Party speaker = attribution.speaker();
        speaker = speaker != null && attribution.at(sentence, speaker) ? speaker : null;
        return label != null ? label : subject != null ? subject : speaker != null ? speaker : own;
    }

    private Decision<Status> status(EventFind find) {
        int event = find.event();
        if (find.rule().name().contains("<aim>")) {
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
