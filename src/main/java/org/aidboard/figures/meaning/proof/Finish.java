package org.aidboard.figures.meaning.proof;

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
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.parties.Speaker;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;

/** Makes a finished draft a figure, with its proof and its reasons. */
public final class Finish {

    private final Page page;
    private final Proofs proofs;
    private final Speaker speaker;
    private final Draft draft;

    public Finish(Page page, Proofs proofs, Speaker speaker, Draft draft) {
        this.page = page;
        this.proofs = proofs;
        this.speaker = speaker;
        this.draft = draft;
    }

    public Figure figure() {
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
        return proofs.of(
                draft.sentence(),
                draft.qualifier.from(),
                draft.qualifier.to(),
                draft.find().rule().name());
    }

    private List<Reason> reasons() {
        return List.of(
                proofs.reason(Reason.Attribute.YEAR, draft.period),
                proofs.reason(Reason.Attribute.PROVIDER, draft.provider),
                proofs.reason(Reason.Attribute.RECIPIENT, draft.recipient),
                proofs.reason(Reason.Attribute.STATUS, draft.status),
                proofs.reason(Reason.Attribute.THEME, draft.theme));
    }
}
