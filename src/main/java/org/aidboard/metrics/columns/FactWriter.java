package org.aidboard.metrics.columns;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Period;
import org.aidboard.store.StoredFigure;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts of rows as they are written. A new row can change the facts of its own group only, so only the groups that
 * have new rows are looked at again, however many rows there are.
 */
final class FactWriter {

    static final FactColumns NONE = new FactColumns(
            new Ints().cut(), new Ints().cut(), new Ints().cut(), new Bits(0), new PlainNumbers().cut());

    /** The years of a figure, however they are known. */
    private record Years(@Nullable Integer year, @Nullable Integer yearTo) {}

    private final Supplier<Table> written;
    private Table table;
    private final Dictionary<Years> years = new Dictionary<>();
    private final Ints yearsOfPeriod = new Ints();
    private final Dictionary<String> quotes = new Dictionary<>();
    private final Ints wording = new Ints();
    private final PlainNumbers numbers = new PlainNumbers();
    private final Alike groups = new Alike(this::hashOfGroup, this::sameGroup);
    private final Alike same = new Alike(this::hashOfNumber, this::sameNumber);
    private final Ints group = new Ints();
    private final Ints number = new Ints();
    /** The row of the same group before each, and the last row of the group that a row is the first of. */
    private final Ints before = new Ints();

    private int[] last = new int[64];
    private final BitSet changed = new BitSet();
    private int[] shown = new int[0];
    private Bits leads = new Bits(0);

    FactWriter(Supplier<Table> written) {
        this.written = written;
        this.table = written.get();
    }

    /** Takes note of the rows just written. */
    void add(List<StoredFigure> figures) {
        table = written.get();
        for (int code = numbers.size(); code < table.numbers().size(); code++) {
            numbers.add(table.numbers().get(code));
        }
        for (int code = yearsOfPeriod.size(); code < table.periods().size(); code++) {
            Period period = table.periods().get(code);
            yearsOfPeriod.add(years.code(new Years(period.year(), period.yearTo())));
        }
        figures.forEach(stored -> add(stored.figure()));
    }

    private void add(Figure figure) {
        int row = group.size();
        wording.add(
                figure.quantity() == null
                        ? quotes.code(figure.provenance().quote().toLowerCase(Locale.ROOT))
                        : 0);
        int first = groups.first(row);
        group.add(first);
        number.add(same.first(row));
        if (row >= last.length) {
            last = Arrays.copyOf(last, row * 2);
        }
        before.add(first == row ? Ints.NONE : last[first]);
        last[first] = row;
        changed.set(first);
    }

    private int hashOfGroup(int row) {
        int hash = table.series().get(row) * 31 + yearsOf(row);
        return hash * 31 + (isUndated(row) ? table.document().get(row) + 1 : 0);
    }

    private boolean sameGroup(int one, int other) {
        return table.series().get(one) == table.series().get(other)
                && yearsOf(one) == yearsOf(other)
                && perYear(one) == perYear(other)
                && (!isUndated(one)
                        || table.document().get(one) == table.document().get(other));
    }

    private int hashOfNumber(int row) {
        return (hashOfGroup(row) * 31 + plain(table.value().get(row))) * 31
                + wording.cut().get(row);
    }

    private boolean sameNumber(int one, int other) {
        return plain(table.value().get(one)) == plain(table.value().get(other))
                && plain(table.upTo().get(one)) == plain(table.upTo().get(other))
                && wording.cut().get(one) == wording.cut().get(other)
                && sameGroup(one, other);
    }

    private int plain(int stated) {
        return numbers.cut().of(stated);
    }

    private int yearsOf(int row) {
        return yearsOfPeriod.cut().get(table.period().get(row));
    }

    private boolean isUndated(int row) {
        return table.periods().get(table.period().get(row)).year() == null;
    }

    private boolean perYear(int row) {
        return table.kinds().get(table.kind().get(row)).perYear();
    }

    /** The facts as they are now. */
    FactColumns cut() {
        int size = group.size();
        shown = Arrays.copyOf(shown, size);
        leads = leads.copy(size);
        FactColumns known = new FactColumns(group.cut(), number.cut(), new Ints.Cut(shown), leads, numbers.cut());
        Table now = written.get();
        changed.stream().forEach(first -> find(new Joining(now, known, rows(first))));
        changed.clear();
        return known;
    }

    private int[] rows(int first) {
        int size = 0;
        for (int row = last[first]; row != Ints.NONE; row = before.cut().get(row)) {
            size++;
        }
        int[] rows = new int[size];
        for (int row = last[first]; row != Ints.NONE; row = before.cut().get(row)) {
            rows[--size] = row;
        }
        return rows;
    }

    private void find(Joining joining) {
        for (int[] mentions : joining.facts()) {
            int lead = Arrays.stream(mentions).min().orElseThrow();
            for (int row : mentions) {
                shown[row] = mentions[0];
                leads.set(row, row == lead);
            }
        }
    }
}
