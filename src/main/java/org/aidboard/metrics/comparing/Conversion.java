package org.aidboard.metrics.comparing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.money.Exchange;
import org.aidboard.metrics.money.ReferenceRates;
import org.jspecify.annotations.Nullable;

/** Money of facts into one currency. Each rate is looked up once. Safe for any number of threads. */
public final class Conversion {

    /** Everything as stated. */
    public static final Conversion NONE = new Conversion(null, null);

    private record Asked(String from, Period period) {}

    private final @Nullable String currency;
    private final @Nullable ReferenceRates rates;
    private final Map<Asked, Exchange> found = new ConcurrentHashMap<>();

    /** Into a currency, or none for null. */
    public Conversion(@Nullable String currency, @Nullable ReferenceRates rates) {
        this.currency = currency;
        this.rates = rates;
    }

    /** What some figures state, in the year in which they stand. */
    public Fact fact(List<FigureRow> mentions, @Nullable Integer year) {
        Figure figure = mentions.getFirst().figure();
        Integer moved = figure.period().year() == null ? year : null;
        String unit = figure.unit();
        if (figure.measure() != Measure.MONEY || unit == null || currency == null || unit.equals(currency)) {
            return new Fact(mentions, null, moved);
        }
        Period period = moved == null ? dated(mentions) : new Period(moved, null, YearBasis.RESOLVED, null);
        return new Fact(mentions, exchange(unit, currency, period), moved);
    }

    private Exchange exchange(String from, String to, Period period) {
        return found.computeIfAbsent(
                new Asked(from, period), asked -> Objects.requireNonNull(rates).exchange(from, to, period));
    }

    /** The time of the first mention that knows the day; without one, of the first. */
    private static Period dated(List<FigureRow> mentions) {
        return mentions.stream()
                .map(row -> row.figure().period())
                .filter(period -> period.day() != null)
                .findFirst()
                .orElse(mentions.getFirst().figure().period());
    }
}
