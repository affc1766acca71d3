package org.aidboard.metrics.comparing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Comparison.Cell;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Total;
import org.jspecify.annotations.Nullable;

/** Facts of several series together: they are added only where a single series would allow it, and then some. */
public final class Across {

    private Across() {}

    /** A cell of facts, of whichever series and of one year. */
    public static Cell cell(List<Fact> facts) {
        return new Cell(facts, total(facts));
    }

    /** Whether and to what facts of one year add up. */
    public static Total total(List<Fact> facts) {
        return refusal(facts).<Total>map(Total.Refused::new).orElseGet(() -> Adding.total(facts));
    }

    private static Optional<Total.Reason> refusal(List<Fact> facts) {
        if (facts.stream().map(Across::unit).distinct().limit(2).count() > 1 || differ(facts, Figure::measure)) {
            return Optional.of(Total.Reason.UNIT);
        }
        if (differ(facts, Figure::status)) {
            return Optional.of(Total.Reason.STATUS);
        }
        return overlap(facts, Figure::provider) || overlap(facts, Figure::recipient)
                ? Optional.of(Total.Reason.PARTIES)
                : Optional.empty();
    }

    /** As shown: what is converted has the unit that it is converted to. */
    private static String unit(Fact fact) {
        Quantity quantity = fact.quantity();
        return quantity == null ? "" : quantity.unit();
    }

    private static boolean differ(List<Fact> facts, Function<Figure, @Nullable Object> side) {
        return facts.stream().map(Fact::figure).map(side).distinct().limit(2).count() > 1;
    }

    /** Somebody not named may be anybody; a union and its members may speak of the same amount. */
    private static boolean overlap(List<Fact> facts, Function<Figure, @Nullable String> side) {
        List<String> codes = facts.stream()
                .map(fact -> Objects.requireNonNullElse(side.apply(fact.figure()), ""))
                .distinct()
                .toList();
        return codes.size() > 1 && codes.stream().anyMatch(code -> !isCountry(code));
    }

    /** Countries have two letters; of the unions only that of Europe has. */
    private static boolean isCountry(String code) {
        return code.length() == 2 && !"EU".equals(code);
    }
}
