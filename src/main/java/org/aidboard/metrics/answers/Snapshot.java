package org.aidboard.metrics.answers;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.aidboard.figures.Period;
import org.aidboard.metrics.Coverage;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Page;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.columns.Bits;
import org.aidboard.metrics.columns.Rows;
import org.aidboard.metrics.columns.Table;
import org.aidboard.metrics.money.ReferenceRates;
import org.aidboard.metrics.search.Library;
import org.aidboard.store.StoredDocument;

/** An unchanging copy of the store that answers questions. Safe for any number of threads. */
public final class Snapshot {

    private final Table table;
    private final Rows rows;
    private final Filters filters;
    private final Sorting sorting;
    private final Recent<Terms, Grouping> groupings = new Recent<>(8);
    private final Recent<Asked, Facets> facets = new Recent<>(16);

    /** A selection, and whether figures without a year stand in that of their document. */
    private record Asked(Selection selection, boolean published) {}

    public Snapshot(Table table, Library library) {
        this.table = table;
        this.rows = new Rows(table);
        this.filters = new Filters(table, library);
        this.sorting = new Sorting(table);
    }

    /** Rows {@code offset} to {@code offset + limit} of the figures selected. */
    public Page<FigureRow> figures(Selection selection, Order order, int offset, int limit) {
        return figures(selection, Terms.STATED, order, offset, limit);
    }

    /** The same by the years that some terms go by. */
    public Page<FigureRow> figures(Selection selection, Terms terms, Order order, int offset, int limit) {
        Bits selected = filters.rows(selection, terms);
        int total = selected.count();
        int end = (int) Math.min((long) offset + limit, total);
        int[] first = sorting.first(selected, order, end);
        int[] page = Arrays.copyOfRange(first, Math.min(offset, end), end);
        return new Page<>(Arrays.stream(page).mapToObj(rows::get).toList(), offset, total);
    }

    /** How many figures there are. */
    public int size() {
        return table.size();
    }

    /** How many figures are selected. */
    public int count(Selection selection) {
        return filters.rows(selection).count();
    }

    /** The same by the years that some terms go by. */
    public int count(Selection selection, Terms terms) {
        return filters.rows(selection, terms).count();
    }

    /** Each figure selected. */
    public void each(Selection selection, Order order, Consumer<FigureRow> consumer) {
        each(selection, Terms.STATED, order, consumer);
    }

    /** The same by the years that some terms go by. */
    public void each(Selection selection, Terms terms, Order order, Consumer<FigureRow> consumer) {
        for (int row : sorting.first(filters.rows(selection, terms), order, table.size())) {
            consumer.accept(rows.get(row));
        }
    }

    /** One figure by its key. */
    public Optional<FigureRow> figure(String key) {
        String[] parts = key.split("-", -1);
        int document = parts.length == 3 && Arrays.stream(parts).skip(1).allMatch(part -> part.matches("\\d{1,9}"))
                ? table.document(parts[0])
                : -1;
        int row = document < 0 ? -1 : table.find(document, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return row < 0
                ? Optional.empty()
                : Optional.of(rows.get(row)).filter(found -> found.key().equals(key));
    }

    /** The figures of one document in the order of its text. */
    public List<FigureRow> inDocument(String key) {
        int document = table.document(key);
        if (document < 0) {
            return List.of();
        }
        int[] numbers = IntStream.range(table.firstRows().get(document), table.endOf(document))
                .toArray();
        return new RowList(rows, numbers, 0, numbers.length);
    }

    /** What the selection could be narrowed or widened to. */
    public Facets facets(Selection selection) {
        return facets(selection, Terms.STATED);
    }

    /** The same by the years that some terms go by. */
    public Facets facets(Selection selection, Terms terms) {
        return facets.get(
                new Asked(selection, terms.publicationYear()),
                () -> new FacetCounts(table, filters, selection, terms).count());
    }

    /** The series of the figures selected, as stated. */
    public List<Series> series(Selection selection) {
        return groupings.get(Terms.STATED, this::asStated).series(filters.rows(selection));
    }

    /**
     * The series of the figures selected, under some terms: money that has a rate stands in the series of the currency asked
     * for, its figures as stated.
     */
    public List<Series> series(Selection selection, Terms terms, ReferenceRates rates) {
        return groupings.get(terms, () -> grouping(terms, rates)).series(filters.rows(selection, terms));
    }

    private Grouping asStated() {
        YearPlaces years = YearPlaces.stated(table);
        return new Grouping(rows, years, InCurrency.asStated(table, years));
    }

    private Grouping grouping(Terms terms, ReferenceRates rates) {
        YearPlaces years = terms.publicationYear() ? YearPlaces.published(table) : YearPlaces.stated(table);
        String currency = terms.currency();
        return new Grouping(
                rows,
                years,
                currency == null ? InCurrency.asStated(table, years) : InCurrency.of(table, years, currency, rates));
    }

    /** How far all answers reach. */
    public Coverage coverage() {
        List<Period> periods = table.periods().toList();
        return new Coverage(
                table.documents().size(),
                table.size(),
                periods.stream()
                        .map(Period::year)
                        .filter(Objects::nonNull)
                        .min(Integer::compare)
                        .orElse(null),
                periods.stream()
                        .map(period -> period.yearTo() == null ? period.year() : period.yearTo())
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(null),
                documents().stream()
                        .map(StoredDocument::read)
                        .max(Instant::compareTo)
                        .orElse(null));
    }

    /** The documents, in the order they were read. */
    public List<StoredDocument> documents() {
        return table.documents().toList();
    }

    /** One document by its key. */
    public Optional<StoredDocument> document(String key) {
        int document = table.document(key);
        return document < 0 ? Optional.empty() : Optional.of(table.documents().get(document));
    }
}
