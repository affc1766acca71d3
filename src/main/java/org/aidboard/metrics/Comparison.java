package org.aidboard.metrics;

import java.util.List;
import java.util.function.Supplier;
import org.aidboard.figures.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Series side by side across years. What no document states has no cell: missing stays missing. Lines and facts are made when
 * they are looked at, so that a comparison of a whole store costs little until it is shown. Safe for any number of threads.
 */
public final class Comparison {

    private final Supplier<List<Integer>> counting;
    private final List<Line> lines;
    private final Terms terms;
    private volatile @Nullable List<Integer> years;

    /** A comparison as stated. */
    public Comparison(List<Integer> years, List<Line> lines) {
        this(() -> years, lines, Terms.STATED);
    }

    /**
     * A comparison.
     *
     * @param years gives those that occur, ascending
     * @param lines one for each series, in the order of their keys
     * @param terms on which they are compared
     */
    public Comparison(Supplier<List<Integer>> years, List<Line> lines, Terms terms) {
        this.counting = years;
        this.lines = lines;
        this.terms = terms;
    }

    /** The years that occur, ascending. */
    public List<Integer> years() {
        List<Integer> known = years;
        if (known == null) {
            known = List.copyOf(counting.get());
            years = known;
        }
        return known;
    }

    /** One for each series, in the order of their keys. A line may be made anew each time it is asked for. */
    public List<Line> lines() {
        return lines;
    }

    /** On which it was made. */
    public Terms terms() {
        return terms;
    }

    /** The facts that stay in their own currency for want of a rate. */
    public List<Fact> withoutRate() {
        return linesWithoutRate().stream()
                .flatMap(Line::facts)
                .filter(fact -> fact.withoutRate().isPresent())
                .toList();
    }

    /** The lines of facts that do: what stands in another currency than was asked for has no rate. */
    public List<Line> linesWithoutRate() {
        String currency = terms.currency();
        return currency == null
                ? List.of()
                : lines.stream()
                        .filter(line -> line.key().measure() == Measure.MONEY
                                && !currency.equals(line.key().unit()))
                        .toList();
    }
}
