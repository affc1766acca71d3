package org.aidboard.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.metrics.columns.Table;
import org.aidboard.metrics.columns.TableWriter;
import org.aidboard.metrics.money.RatesKept;
import org.aidboard.metrics.money.ReferenceRates;
import org.aidboard.metrics.search.Library;
import org.aidboard.store.StoredDocument;

/**
 * What the data of a filter change cost over an invented store, in processor time, printed: counts beside the filters, the
 * number of figures, and how many figures and facts each series has. The first argument is the number of figures.
 */
final class ComparisonBenchmark {

    private static final int TIMES = 200;
    private static final List<String> PLACES = List.of("LT", "UA", "EU", "DE", "SE", "NO", "US", "GB");

    private ComparisonBenchmark() {}

    public static void main(String[] args) {
        int figures = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        Invented invented = new Invented(1, 400_000);
        TableWriter writer = new TableWriter();
        long[] writing = {0};
        for (int number = 0; number < figures / InventedStore.IN_EACH; number++) {
            StoredDocument document = invented.document(number, InventedStore.IN_EACH);
            var found = invented.figures(document);
            writing[0] += took(() -> writer.add(document, found));
        }
        Table[] table = new Table[1];
        writing[0] += took(() -> table[0] = writer.cut());
        say("write figures and facts into columns", writing);
        Library library = Library.EMPTY.with(table[0]);
        Snapshot snapshot = new Snapshot(table[0], library);
        say("put them in order", took(snapshot::prepare));
        System.out.printf("facts: %,d, heap: %,d MB%n", table[0].facts().leads().count(), heap() >> 20);
        change(snapshot, "as stated", Terms.STATED);
        change(snapshot, "in euros", new Terms("EUR", false));
        grow(invented, writer, snapshot, library, figures);
    }

    /** One side more or less each time, as a reader does. */
    private static void change(Snapshot snapshot, String name, Terms terms) {
        ReferenceRates rates = RatesKept.shipped();
        long[] took = new long[TIMES];
        Random random = new Random(3);
        ask(snapshot, Selection.ALL, terms, rates);
        for (int i = -TIMES; i < TIMES; i++) {
            Selection selection = selection(random);
            took[Math.max(i, 0)] = took(() -> ask(snapshot, selection, terms, rates));
        }
        say("a filter change, " + name, took);
    }

    static Selection selection(Random random) {
        Selection selection = random.nextInt(2) == 0
                ? Selection.ALL
                : Selection.ALL.withThemes(Set.of(one(random, List.of(Theme.values()))));
        selection = random.nextInt(3) > 0
                ? selection
                : selection.withStatuses(Set.of(one(random, List.of(Status.values()))));
        selection = random.nextInt(3) > 0 ? selection : selection.withProviders(Set.of(one(random, PLACES)));
        selection =
                random.nextInt(3) > 0 ? selection : selection.withUnits(Set.of(random.nextBoolean() ? "EUR" : "USD"));
        int year = 1995 + random.nextInt(30);
        return random.nextInt(3) > 0 ? selection : selection.withYears(year, year + random.nextInt(15));
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static void ask(Snapshot snapshot, Selection selection, Terms terms, ReferenceRates rates) {
        Comparison comparison = snapshot.compare(selection, terms, rates);
        int size = snapshot.facets(selection, terms).years().size()
                + snapshot.count(selection, terms)
                + comparison.lines().size();
        if (size == -1) {
            System.out.println();
        }
    }

    private static void grow(Invented invented, TableWriter writer, Snapshot before, Library known, int figures) {
        long[] took = new long[50];
        Snapshot snapshot = before;
        Library library = known;
        for (int i = 0; i < took.length; i++) {
            StoredDocument document = invented.document(figures + i, InventedStore.IN_EACH);
            var found = invented.figures(document);
            long began = cpu();
            writer.add(document, found);
            Table table = writer.cut();
            library = library.with(table);
            snapshot = snapshot.with(table, library);
            snapshot.prepare();
            took[i] = cpu() - began;
        }
        say("a document more, until it can be asked for", took);
    }

    private static long took(Runnable task) {
        long began = cpu();
        task.run();
        return cpu() - began;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String name, long... nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%-45s %9.2f ms %9.2f ms%n", name, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
