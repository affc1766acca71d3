package org.aidboard.metrics;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.money.Exchange;
import org.aidboard.metrics.money.NoRate;
import org.aidboard.metrics.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that documents state, however often they do: figures of one series that have the same year (or years), the
 * same recurrence and the same number, or numbers of which one is the other rounded. Figures without a year are one fact only
 * within one document, and milestones only where the words are the same too.
 *
 * @param mentions the figures that state it, at least one: first those with the most exact number, each in the order of the
 *     documents and their texts
 * @param exchange the rate by which it is converted, or why there is none; null for what needs none
 * @param publicationYear where it stands for want of a year of its own, null where it states one or is not to be moved
 */
public record Fact(
        List<FigureRow> mentions,
        @Nullable Exchange exchange,
        @Nullable Integer publicationYear) {

    public Fact {
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a fact is stated somewhere");
        }
    }

    /** A fact as stated. */
    public Fact(List<FigureRow> mentions) {
        this(mentions, null, null);
    }

    /** The first statement of it. */
    public Figure figure() {
        return mentions.getFirst().figure();
    }

    /** The first statement of it, with its document. */
    public FigureRow first() {
        return mentions.getFirst();
    }

    /** The number to show: converted where there is a rate, else as stated; null for a milestone. */
    public @Nullable Quantity quantity() {
        return receipt().map(Receipt::converted).orElse(figure().quantity());
    }

    /** The year in which it stands, null for none. */
    public @Nullable Integer year() {
        return publicationYear == null ? figure().period().year() : publicationYear;
    }

    /** The proof of its conversion, where it is converted. */
    public Optional<Receipt> receipt() {
        return receipt(first());
    }

    /** The proof of the conversion of one of its mentions, where it is converted. */
    public Optional<Receipt> receipt(FigureRow mention) {
        Quantity stated = mention.figure().quantity();
        return exchange instanceof Rate rate && stated != null
                ? Optional.of(Receipt.of(stated, rate))
                : Optional.empty();
    }

    /** Why it stays in its own currency, where another one was asked for. */
    public Optional<NoRate> withoutRate() {
        return exchange instanceof NoRate none ? Optional.of(none) : Optional.empty();
    }

    /** The different ways in which the number shown is hedged; more than one when the mentions disagree about it. */
    public List<Qualifier> qualifiers() {
        Stated shown = Stated.of(figure().quantity());
        return mentions.stream()
                .filter(row -> Stated.of(row.figure().quantity()).equals(shown))
                .map(row -> row.figure().qualifier())
                .distinct()
                .toList();
    }

    /** The first mention of each different number or hedge: more than one where the mentions disagree. */
    public List<FigureRow> statements() {
        Map<Object, FigureRow> different = new LinkedHashMap<>();
        mentions.forEach(row -> different.putIfAbsent(
                List.of(Stated.of(row.figure().quantity()), row.figure().qualifier()), row));
        return List.copyOf(different.values());
    }

    /** Whether its mentions say different numbers, or hedge them differently. */
    public boolean disputed() {
        return mentions.size() > 1 && statements().size() > 1;
    }

    /** 0.250 and 0.25 are one number. */
    private record Stated(
            @Nullable BigDecimal value, @Nullable BigDecimal upTo) {

        static Stated of(@Nullable Quantity quantity) {
            return quantity == null
                    ? new Stated(null, null)
                    : new Stated(plain(quantity.value()), plain(quantity.upTo()));
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros();
        }
    }
}
