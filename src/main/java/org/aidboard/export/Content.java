package org.aidboard.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.SelectionParameters;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.TermsParameters;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.metrics.money.ReferenceRates;

/** Which figures a file holds. */
public sealed interface Content {

    /** Everything there is. */
    Content ALL = new Selected(Selection.ALL, Order.TEXT);

    /** Everything there is, on some terms. */
    static Content all(Terms terms) {
        return new Selected(Selection.ALL, Order.TEXT, terms);
    }

    /** The name of the parameter with the keys of single figures. */
    String KEY = "key";

    /** The currency that money is converted to besides, if any, and by which years figures are selected. */
    Terms terms();

    /** The parameters that say so in an address. */
    Map<String, List<String>> parameters();

    /** Each figure, one after the other. */
    void each(Snapshot snapshot, Consumer<FigureRow> consumer);

    /** How many figures there are. */
    int count(Snapshot snapshot);

    /** The figures by what may be compared, as stated. */
    List<Series> series(Snapshot snapshot, ReferenceRates rates);

    /** Whatever a filter selects, in an order. */
    record Selected(Selection selection, Order order, Terms terms) implements Content {

        /** Amounts as stated. */
        public Selected(Selection selection, Order order) {
            this(selection, order, Terms.STATED);
        }

        @Override
        public Map<String, List<String>> parameters() {
            Map<String, List<String>> parameters = new LinkedHashMap<>(SelectionParameters.print(selection));
            if (!order.equals(Order.TEXT)) {
                parameters.put("sort", List.of(order.print()));
            }
            parameters.putAll(TermsParameters.print(terms));
            return parameters;
        }

        @Override
        public void each(Snapshot snapshot, Consumer<FigureRow> consumer) {
            snapshot.each(selection, terms, order, consumer);
        }

        @Override
        public int count(Snapshot snapshot) {
            return snapshot.count(selection, terms);
        }

        @Override
        public List<Series> series(Snapshot snapshot, ReferenceRates rates) {
            return snapshot.series(selection, terms.withCurrency(null), rates);
        }
    }

    /**
     * Just these figures.
     *
     * @param keys theirs; one that is not there is passed over
     */
    record Listed(List<String> keys, Terms terms) implements Content {

        public Listed {
            keys = List.copyOf(keys);
        }

        /** Amounts as stated. */
        public Listed(List<String> keys) {
            this(keys, Terms.STATED);
        }

        @Override
        public Map<String, List<String>> parameters() {
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            parameters.put(KEY, keys);
            parameters.putAll(TermsParameters.print(terms));
            return parameters;
        }

        @Override
        public void each(Snapshot snapshot, Consumer<FigureRow> consumer) {
            found(snapshot).forEach(consumer);
        }

        @Override
        public int count(Snapshot snapshot) {
            return Math.toIntExact(found(snapshot).count());
        }

        @Override
        public List<Series> series(Snapshot snapshot, ReferenceRates rates) {
            Set<String> documents =
                    found(snapshot).map(row -> row.document().key()).collect(Collectors.toSet());
            Set<String> wanted = new HashSet<>(keys);
            return documents.isEmpty()
                    ? List.of()
                    : snapshot.series(Selection.ALL.withDocuments(documents)).stream()
                            .map(series -> only(series, wanted))
                            .toList();
        }

        private Stream<FigureRow> found(Snapshot snapshot) {
            return keys.stream().distinct().map(snapshot::figure).flatMap(Optional::stream);
        }

        private static Series only(Series series, Set<String> wanted) {
            Map<Integer, List<FigureRow>> byYear = new LinkedHashMap<>();
            series.byYear().forEach((year, rows) -> {
                List<FigureRow> left = only(rows, wanted);
                if (!left.isEmpty()) {
                    byYear.put(year, left);
                }
            });
            return new Series(series.key(), byYear, only(series.withoutYear(), wanted));
        }

        private static List<FigureRow> only(List<FigureRow> rows, Set<String> wanted) {
            return rows.stream().filter(row -> wanted.contains(row.key())).toList();
        }
    }
}
