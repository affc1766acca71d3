package org.aidboard.figures.meaning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Reason;
import org.aidboard.figures.Status;
import org.aidboard.figures.parties.Speaker;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.aidboard.text.Span;
import org.aidboard.text.Text;
import org.aidboard.text.tokens.Tokens;

/** Makes a finished draft a figure, with its proof and its reasons. */
final class Finish {

    private final Page page;
    private final Speaker speaker;
    private final Draft draft;

    Finish(Page page, Speaker speaker, Draft draft) {
        this.page = page;
        this.speaker = speaker;
        this.draft = draft;
    }

    Figure figure() {
        Find find = draft.find();
        draft.members = Members.of(page, draft);
        if (draft.status.value() == null) {
            draft.status = Decision.without(Status.OBSERVATION, "no word says that it is given or promised");
        }
        Checks.add(page, speaker, draft);
        Measure measure = find.rule().measure();
        BigDecimal value = find.amount().value();
        BigDecimal upTo = find.amount().upTo();
        return new Figure(
                provenance(),
                Objects.requireNonNull(draft.theme.value()),
                measure,
                new Quantity(plain(value), upTo == null ? null : plain(upTo), draft.unit),
                draft.qualifier.qualifier(),
                Objects.requireNonNull(draft.status.value()),
                Objects.requireNonNullElse(draft.period.value(), Period.UNKNOWN),
                draft.perYear,
                draft.provider.value(),
                draft.recipient.value(),
                draft.members,
                draft.checks,
                reasons());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0, java.math.RoundingMode.UNNECESSARY) : shortest;
    }

    private Provenance provenance() {
        Text text = page.document().text();
        Span sentence = span(draft.sentence().from(), draft.sentence().to());
        return Provenance.of(
                text,
                span(draft.qualifier.from(), draft.qualifier.to()),
                sentence,
                draft.find().rule().name());
    }

    private List<Reason> reasons() {
        return List.of(
                reason(Reason.Attribute.YEAR, draft.period),
                reason(Reason.Attribute.PROVIDER, draft.provider),
                reason(Reason.Attribute.RECIPIENT, draft.recipient),
                reason(Reason.Attribute.STATUS, draft.status),
                reason(Reason.Attribute.THEME, draft.theme));
    }

    private Reason reason(Reason.Attribute attribute, Decision<?> decision) {
        if (decision.from() < 0) {
            return new Reason(attribute, decision.note(), null);
        }
        Span span = span(decision.from(), decision.to());
        return new Reason(attribute, page.document().text().at(span), span);
    }

    private Span span(int from, int to) {
        Tokens tokens = page.tokens();
        return page.document().text().span(tokens.start(from), tokens.end(to - 1));
    }
}
