package org.aidboard.metrics.pivot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two years to set against each other.
 *
 * @param from the earlier
 * @param to the later
 */
public record Pair(int from, int to) {

    /** More years than this have too many pairs to try; the latest are tried. */
    private static final int MOST = 40;

    /**
     * The two years for which most rows have one value each; of equals the widest apart, then the latest.
     *
     * @param first the earlier of them, null for any
     * @param last the later, likewise
     */
    public static Optional<Pair> best(Pivot pivot, @Nullable Integer first, @Nullable Integer last) {
        List<Integer> all = pivot.years();
        List<Integer> years = all.subList(Math.max(0, all.size() - MOST), all.size());
        return years.stream()
                .flatMap(from -> years.stream().filter(to -> to > from).map(to -> new Pair(from, to)))
                .filter(pair -> (first == null || first == pair.from) && (last == null || last == pair.to))
                .filter(pair -> pair.known(pivot) > 0)
                .max(Comparator.comparingLong((Pair pair) -> pair.known(pivot))
                        .thenComparingInt(pair -> pair.to - pair.from)
                        .thenComparingInt(Pair::to));
    }

    /** The rows whose change between the two years is known. */
    public Stream<Row> rows(Pivot pivot) {
        return pivot.rows().stream().filter(row -> row.change(from, to) instanceof Change.Known);
    }

    private long known(Pivot pivot) {
        return rows(pivot).count();
    }
}
