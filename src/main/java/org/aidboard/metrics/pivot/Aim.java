package org.aidboard.metrics.pivot;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Status;
import org.aidboard.metrics.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A target and what has been reached by its year.
 *
 * @param target what is aimed at
 * @param reached the latest statement of the same kind by the same party, no later than the target's year; null where
 *     nothing that was chosen states any
 * @param beyond what has been reached according to what was not chosen, where nothing chosen says so; null where no document
 *     does
 * @param known whether all documents were looked through: only then nothing found is nothing stated
 */
public record Aim(
        Fact target, @Nullable Fact reached, @Nullable Fact beyond, boolean known) {

    private static final Set<Status> REACHED = EnumSet.of(Status.DISBURSEMENT, Status.OBSERVATION);

    /**
     * The targets among facts of one unit, each with what has been reached.
     *
     * @param facts that were chosen
     * @param all facts of the unit; null where they are not known
     */
    public static List<Aim> in(Collection<Fact> facts, @Nullable Collection<Fact> all) {
        return facts.stream()
                .filter(fact -> fact.figure().status() == Status.TARGET && fact.quantity() != null)
                .map(target -> of(target, facts, all))
                .toList();
    }

    private static Aim of(Fact target, Collection<Fact> facts, @Nullable Collection<Fact> all) {
        Optional<Fact> within = reached(target, facts);
        Optional<Fact> beyond = within.isPresent() || all == null ? Optional.empty() : reached(target, all);
        return new Aim(target, within.orElse(null), beyond.orElse(null), all != null);
    }

    /** How much is missing: negative where more has been reached; empty where nothing is stated, or ranges are. */
    public Optional<BigDecimal> distance() {
        Quantity aim = target.quantity();
        Quantity so = reached == null ? null : reached.quantity();
        return aim == null || so == null || aim.upTo() != null || so.upTo() != null
                ? Optional.empty()
                : Optional.of(aim.value().subtract(so.value()));
    }

    private static Optional<Fact> reached(Fact target, Collection<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.quantity() != null
                        && REACHED.contains(fact.figure().status()))
                .filter(fact -> sameParty(target.figure(), fact.figure()))
                .filter(fact -> target.figure().perYear() == fact.figure().perYear())
                .filter(fact -> inTime(target, fact))
                .max(Comparator.<Fact, Integer>comparing(fact -> Objects.requireNonNull(fact.year()))
                        .thenComparing(
                                fact -> Objects.requireNonNull(fact.quantity()).value()));
    }

    /** What nobody is named for may be anybody's; a target for all recipients is reached by all, not by one. */
    private static boolean sameParty(Figure target, Figure reached) {
        return (target.provider() != null || target.recipient() != null)
                && Objects.equals(target.provider(), reached.provider())
                && Objects.equals(target.recipient(), reached.recipient());
    }

    private static boolean inTime(Fact target, Fact fact) {
        Integer by = target.year();
        Integer year = fact.year();
        return year != null && (by == null || year <= by);
    }
}
