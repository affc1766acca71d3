package org.aidboard.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Period;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;
import org.jspecify.annotations.Nullable;

/** Answers found by going through a list of rows. */
final class ListSnapshot {

    private static final Comparator<@Nullable String> TEXTS = Comparator.nullsLast(Comparator.<String>naturalOrder());
    private static final Comparator<Series.Key> KEYS = Comparator.comparing(Series.Key::theme)
            .thenComparing(Series.Key::measure)
            .thenComparing(Series.Key::unit, TEXTS)
            .thenComparing(Series.Key::status)
            .thenComparing(Series.Key::provider, TEXTS)
            .thenComparing(Series.Key::recipient, TEXTS);

    private final List<StoredDocument> documents;
    private final List<FigureRow> rows;

    ListSnapshot(List<StoredDocument> documents, List<StoredFigure> figures) {
        this.documents = List.copyOf(documents);
        Map<String, List<StoredFigure>> byDocument = new HashMap<>();
        figures.forEach(figure -> byDocument
                .computeIfAbsent(figure.documentSha256(), key -> new ArrayList<>())
                .add(figure));
        this.rows = documents.stream()
                .flatMap(document -> byDocument.getOrDefault(document.sha256(), List.of()).stream()
                        .sorted(Comparator.comparing(
                                stored -> stored.figure().provenance().span()))
                        .map(stored -> new FigureRow(stored.key(), stored.figure(), document)))
                .toList();
    }

    private Stream<FigureRow> selected(Selection selection) {
        return rows.stream().filter(RowFilter.of(selection));
    }

    private List<FigureRow> sorted(Selection selection, Order order) {
        List<FigureRow> sorted = new ArrayList<>(selected(selection).toList());
        sorted.sort(RowOrder.of(order));
        if (order.column() == Order.Column.TEXT && !order.ascending()) {
            Collections.reverse(sorted);
        }
        return sorted;
    }

    public Page<FigureRow> figures(Selection selection, Order order, int offset, int limit) {
        List<FigureRow> sorted = sorted(selection, order);
        int from = Math.min(offset, sorted.size());
        int to = (int) Math.min((long) from + limit, sorted.size());
        return new Page<>(sorted.subList(from, to), offset, sorted.size());
    }

    public int count(Selection selection) {
        return (int) selected(selection).count();
    }

    public void each(Selection selection, Order order, Consumer<FigureRow> consumer) {
        sorted(selection, order).forEach(consumer);
    }

    public Optional<FigureRow> figure(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    public List<FigureRow> inDocument(String documentKey) {
        return rows.stream()
                .filter(row -> row.document().key().equals(documentKey))
                .toList();
    }

    public Facets facets(Selection s) {
        return new Facets(
                count(s.withThemes(Set.of()), Figure::theme),
                count(s.withMeasures(Set.of()), Figure::measure),
                count(s.withStatuses(Set.of()), Figure::status),
                count(s.withUnits(Set.of()), Figure::unit),
                count(s.withProviders(Set.of()), Figure::provider),
                count(s.withRecipients(Set.of()), Figure::recipient),
                mostFirst(selected(s.withDocuments(Set.of()))
                        .map(row -> row.document().key())),
                new TreeMap<Integer, Integer>(mostFirst(selected(s.withYears(null, null))
                        .flatMap(row -> years(row.figure().period()).boxed()))),
                (int) selected(s.withYears(null, null))
                        .filter(row -> row.figure().period().year() == null)
                        .count());
    }

    private static IntStream years(Period period) {
        Integer first = period.year();
        Integer last = period.yearTo();
        return first == null ? IntStream.empty() : IntStream.rangeClosed(first, last == null ? first : last);
    }

    private <T extends Comparable<? super T>> Map<T, Integer> count(
            Selection selection, Function<Figure, @Nullable T> side) {
        return mostFirst(
                selected(selection).map(row -> side.apply(row.figure())).filter(Objects::nonNull));
    }

    private static <T extends Comparable<? super T>> Map<T, Integer> mostFirst(Stream<? extends @Nullable T> values) {
        Map<T, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(Objects.requireNonNull(value), 1, Integer::sum));
        Map<T, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    public List<Series> series(Selection selection) {
        Map<Series.Key, List<FigureRow>> byKey = new TreeMap<>(KEYS);
        selected(selection)
                .forEach(row -> byKey.computeIfAbsent(key(row.figure()), key -> new ArrayList<>())
                        .add(row));
        return byKey.entrySet().stream()
                .map(entry -> series(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Series.Key key(Figure figure) {
        return new Series.Key(
                figure.theme(),
                figure.measure(),
                figure.unit(),
                figure.status(),
                figure.provider(),
                figure.recipient());
    }

    private static Series series(Series.Key key, List<FigureRow> rows) {
        Map<Integer, List<FigureRow>> byYear = new TreeMap<>();
        List<FigureRow> withoutYear = new ArrayList<>();
        for (FigureRow row : rows) {
            Integer year = row.figure().period().year();
            (year == null ? withoutYear : byYear.computeIfAbsent(year, first -> new ArrayList<>())).add(row);
        }
        return new Series(key, byYear, withoutYear);
    }

    public Coverage coverage() {
        List<Integer> years = rows.stream()
                .flatMap(row -> years(row.figure().period()).boxed())
                .sorted()
                .toList();
        return new Coverage(
                documents.size(),
                rows.size(),
                years.isEmpty() ? null : years.getFirst(),
                years.isEmpty() ? null : years.getLast(),
                documents.stream()
                        .map(StoredDocument::read)
                        .max(Instant::compareTo)
                        .orElse(null));
    }

    public List<StoredDocument> documents() {
        return documents;
    }
}
