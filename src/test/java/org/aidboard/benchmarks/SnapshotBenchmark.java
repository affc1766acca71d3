package org.aidboard.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.metrics.columns.Table;
import org.aidboard.metrics.columns.TableWriter;
import org.aidboard.metrics.comparing.Comparisons;
import org.aidboard.metrics.money.RatesKept;
import org.aidboard.metrics.money.ReferenceRates;
import org.aidboard.metrics.search.Library;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;

/**
 * How long answers over an invented store take, printed: the middle and the 95th of a hundred, each asked of a snapshot
 * that remembers nothing of it. The first argument is the number of figures, a million where none is given.
 */
final class SnapshotBenchmark {

    private static final int IN_EACH = 40;
    private static final int TIMES = 100;

    private final TableWriter writer = new TableWriter();
    private final Invented invented = new Invented(1, 400_000);
    private Table table = writer.cut();
    private Library library = Library.EMPTY;

    private SnapshotBenchmark() {}

    public static void main(String[] args) {
        int figures = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        SnapshotBenchmark benchmark = new SnapshotBenchmark();
        benchmark.fill(figures);
        benchmark.ask();
        benchmark.grow(figures);
    }

    private void fill(int figures) {
        long writing = 0;
        for (int number = 0; number < figures / IN_EACH; number++) {
            StoredDocument document = invented.document(number, IN_EACH);
            List<StoredFigure> found = invented.figures(document);
            long began = System.nanoTime();
            writer.add(document, found);
            writing += System.nanoTime() - began;
        }
        say("write %,d figures into columns".formatted(figures), writing);
        table = writer.cut();
        long before = heap();
        long began = System.nanoTime();
        library = library.with(table);
        say("index %,d sentences".formatted(table.sentences().size()), System.nanoTime() - began);
        long after = heap();
        System.out.printf(
                "heap: %,d bytes a figure, of which %,d for the index%n", after / figures, (after - before) / figures);
    }

    private void ask() {
        Selection narrow = Selection.ALL
                .withThemes(Set.of(Theme.AID, Theme.ENERGY))
                .withStatuses(Set.of(Status.DISBURSEMENT))
                .withProviders(Set.of("LT", "UA", "EU"))
                .withYears(2010, 2020);
        Order byValue = new Order(Order.Column.VALUE, false);
        time("count of everything", snapshot -> snapshot.count(Selection.ALL));
        time("count of a filter", snapshot -> snapshot.count(narrow));
        time("facets of everything", snapshot -> snapshot.facets(Selection.ALL));
        time("facets of a filter", snapshot -> snapshot.facets(narrow));
        time("first page by value, all", snapshot -> snapshot.figures(Selection.ALL, byValue, 0, 50));
        time("first page by value again, all", warm -> warm.figures(Selection.ALL, byValue, 0, 50), true, byValue);
        time("page 10,000 by value, all", warm -> warm.figures(Selection.ALL, byValue, 500_000, 50), true, byValue);
        time(
                "first page by year of a filter",
                snapshot -> snapshot.figures(narrow, new Order(Order.Column.YEAR, true), 0, 50));
        time("series of a filter", snapshot -> snapshot.series(narrow).size());
        time("series of everything", snapshot -> snapshot.series(Selection.ALL).size());
        Terms euro = new Terms("EUR", true);
        ReferenceRates rates = RatesKept.shipped();
        time(
                "series of a filter in euros",
                snapshot -> snapshot.series(narrow, euro, rates).size());
        time(
                "series of everything in euros",
                snapshot -> snapshot.series(Selection.ALL, euro, rates).size());
        time("comparison of a filter", snapshot -> Comparisons.of(snapshot.series(narrow)));
        time(
                "comparison of a filter in euros",
                snapshot -> Comparisons.of(snapshot.series(narrow, euro, rates), euro, rates));
        time("search, one rare word", snapshot -> snapshot.count(Selection.ALL.withWords("lithmilré")));
        time("search, two common parts", snapshot -> snapshot.count(Selection.ALL.withWords("mil lion")));
        time("search, one letter", snapshot -> snapshot.count(Selection.ALL.withWords("e")));
        time(
                "one click: filter, count, facets, page, series",
                snapshot -> {
                    snapshot.facets(narrow);
                    snapshot.series(narrow);
                    return snapshot.count(narrow)
                            + snapshot.figures(narrow, byValue, 0, 50).total();
                },
                true,
                byValue);
    }

    private void grow(int figures) {
        long[] took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            StoredDocument document = invented.document(figures + i, IN_EACH);
            List<StoredFigure> found = invented.figures(document);
            long began = System.nanoTime();
            writer.add(document, found);
            table = writer.cut();
            library = library.with(table);
            new Snapshot(table, library).count(Selection.ALL);
            took[i] = System.nanoTime() - began;
        }
        say("one document more, until it is counted", took);
    }

    private interface Question {
        Object ask(Snapshot snapshot);
    }

    private void time(String name, Question question) {
        time(name, question, false, Order.TEXT);
    }

    /** Each time a new snapshot, with one order ranked beforehand where the question is about a warm one. */
    private void time(String name, Question question, boolean warm, Order order) {
        long[] took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Snapshot snapshot = new Snapshot(table, library);
            if (warm) {
                snapshot.figures(Selection.ALL.withProviders(Set.of("nobody")), order, 0, 1);
            }
            long began = System.nanoTime();
            Object answer = question.ask(snapshot);
            took[i] = System.nanoTime() - began;
            if (answer.hashCode() == 42) {
                System.out.print(' ');
            }
        }
        say(name, took);
    }

    private static void say(String name, long... nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%-50s %9.2f ms %9.2f ms%n", name, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
