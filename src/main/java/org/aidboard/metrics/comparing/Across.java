package org.aidboard.metrics.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.Total;

/** Facts of several series together: they are added only where a single series would allow it, and then some. */
public final class Across {

    private Across() {}

    /** Cells of one year as one; where what their series share forbids to add them, their facts need not be looked at. */
    public static Cell cell(List<Cell> cells) {
        Sides sides = new Sides();
        boolean known = cells.stream().map(Cell::key).noneMatch(Objects::isNull);
        if (known) {
            cells.forEach(cell -> sides.add(Objects.requireNonNull(cell.key())));
        }
        Optional<Total.Reason> reason = known ? sides.refusal() : Optional.empty();
        return new Cell(
                null,
                new Joined<>(cells.stream().map(Cell::figures).toList()),
                cells.stream().mapToInt(Cell::factCount).sum(),
                () -> new Joined<>(cells.stream().map(Cell::facts).toList()),
                facts -> reason.<Total>map(Total.Refused::new).orElseGet(() -> total(facts)));
    }

    /** Whether and to what facts of one year add up. */
    public static Total total(List<Fact> facts) {
        return refusal(facts).<Total>map(Total.Refused::new).orElseGet(() -> Adding.total(facts));
    }

    private static Optional<Total.Reason> refusal(Collection<Fact> facts) {
        Sides sides = new Sides();
        facts.forEach(fact -> sides.add(key(fact)));
        return sides.refusal();
    }

    /** As shown: what is converted has the unit that it is converted to. */
    private static Series.Key key(Fact fact) {
        Figure figure = fact.figure();
        Quantity quantity = fact.quantity();
        return new Series.Key(
                figure.theme(),
                figure.measure(),
                quantity == null ? "" : quantity.unit(),
                figure.status(),
                figure.provider(),
                figure.recipient());
    }
}
