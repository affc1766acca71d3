package org.aidboard.metrics.comparing;

import static org.aidboard.metrics.Total.Reason.BOUNDS;
import static org.aidboard.metrics.Total.Reason.MEASURE;
import static org.aidboard.metrics.Total.Reason.PART;
import static org.aidboard.metrics.Total.Reason.PERIOD;
import static org.aidboard.metrics.Total.Reason.TARGET;
import static org.aidboard.metrics.Total.Reason.YEAR;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Status;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Receipt;
import org.aidboard.metrics.Total;

/**
 * Whether the facts of one series and year add up. They do only where the documents tell them apart: prose repeats itself,
 * names a total beside its parts, and reports the same money twice, so a doubtful sum is refused with its reason.
 */
final class Adding {

    private static final Set<Measure> NEVER =
            EnumSet.of(Measure.PERCENT, Measure.RANK, Measure.DURATION, Measure.MILESTONE);
    private static final Set<Qualifier> LOWER = EnumSet.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN);
    private static final Set<Qualifier> UPPER = EnumSet.of(Qualifier.UP_TO, Qualifier.NEARLY);

    private Adding() {}

    /** The total of the facts of one cell. */
    static Total total(List<Fact> facts) {
        if (facts.size() == 1) {
            return new Total.Single();
        }
        return refusal(facts).<Total>map(Total.Refused::new).orElseGet(() -> sum(facts));
    }

    private static Optional<Total.Reason> refusal(List<Fact> facts) {
        Figure first = facts.getFirst().figure();
        if (first.status() == Status.TARGET) {
            return Optional.of(TARGET);
        }
        if (NEVER.contains(first.measure())) {
            return Optional.of(MEASURE);
        }
        if (facts.stream().anyMatch(fact -> fact.figure().period().year() == null)) {
            return Optional.of(YEAR);
        }
        if (facts.stream().anyMatch(fact -> !samePeriod(first, fact.figure()))) {
            return Optional.of(PERIOD);
        }
        if (facts.stream().anyMatch(Adding::partIsChecked) || oneIsTheSumOfTheOthers(facts)) {
            return Optional.of(PART);
        }
        Optional<Total.Reason> doubt = Apart.doubt(facts);
        if (doubt.isPresent()) {
            return doubt;
        }
        Set<Qualifier> qualifiers = qualifiers(facts);
        return qualifiers.stream().anyMatch(LOWER::contains)
                        && qualifiers.stream().anyMatch(UPPER::contains)
                ? Optional.of(BOUNDS)
                : Optional.empty();
    }

    private static boolean samePeriod(Figure one, Figure other) {
        return one.perYear() == other.perYear()
                && Objects.equals(one.period().yearTo(), other.period().yearTo());
    }

    private static boolean partIsChecked(Fact fact) {
        return fact.mentions().stream()
                .flatMap(row -> row.figure().checks().stream())
                .anyMatch(check -> check.kind() == Check.Kind.PARTS);
    }

    /** A total that stands beside its parts without being called one. */
    private static boolean oneIsTheSumOfTheOthers(List<Fact> facts) {
        List<BigDecimal> values = exact(facts);
        BigDecimal all = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return facts.size() > 2
                && values.stream().anyMatch(value -> value.add(value).compareTo(all) == 0);
    }

    /** As stated where that is one unit: what is converted is rounded, and parts then miss their total by a hundredth. */
    private static List<BigDecimal> exact(List<Fact> facts) {
        List<Quantity> stated = facts.stream().map(Adding::stated).toList();
        boolean one = stated.stream().map(Quantity::unit).distinct().count() == 1;
        List<Quantity> exact =
                one ? stated : facts.stream().map(Adding::quantity).toList();
        return exact.stream().map(Quantity::value).toList();
    }

    private static Quantity stated(Fact fact) {
        return fact.receipt().map(Receipt::stated).orElseGet(() -> quantity(fact));
    }

    private static Total.Sum sum(List<Fact> facts) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Fact fact : facts) {
            Quantity quantity = quantity(fact);
            BigDecimal end = quantity.upTo();
            low = low.add(quantity.value());
            high = high.add(end == null ? quantity.value() : end);
        }
        String unit = quantity(facts.getFirst()).unit();
        return new Total.Sum(
                new Quantity(low, high.compareTo(low) == 0 ? null : high, unit),
                leastExact(qualifiers(facts)),
                converted(facts));
    }

    private static List<String> converted(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.receipt().stream())
                .map(receipt -> receipt.stated().unit())
                .distinct()
                .sorted()
                .toList();
    }

    private static Qualifier leastExact(Set<Qualifier> qualifiers) {
        EnumSet<Qualifier> hedges = EnumSet.copyOf(qualifiers);
        hedges.remove(Qualifier.EXACT);
        if (hedges.isEmpty()) {
            return Qualifier.EXACT;
        }
        return hedges.size() == 1 ? hedges.iterator().next() : joined(hedges);
    }

    private static Qualifier joined(Set<Qualifier> hedges) {
        if (LOWER.containsAll(hedges)) {
            return Qualifier.AT_LEAST;
        }
        return UPPER.containsAll(hedges) ? Qualifier.UP_TO : Qualifier.ABOUT;
    }

    private static Set<Qualifier> qualifiers(List<Fact> facts) {
        EnumSet<Qualifier> found = EnumSet.noneOf(Qualifier.class);
        facts.forEach(fact -> found.addAll(fact.qualifiers()));
        return found;
    }

    private static Quantity quantity(Fact fact) {
        return Objects.requireNonNull(fact.quantity(), "only measured facts are added");
    }
}
