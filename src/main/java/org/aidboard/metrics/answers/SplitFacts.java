package org.aidboard.metrics.answers;

import java.util.Arrays;
import java.util.BitSet;
import org.aidboard.metrics.columns.Bits;
import org.aidboard.metrics.columns.CellFacts;
import org.aidboard.metrics.columns.Table;

/**
 * Facts where a part of their mentions goes into another currency and a part does not, because only some days have a rate:
 * there, what stands together is joined anew.
 */
final class SplitFacts {

    private final Table table;
    private final InCurrency places;

    SplitFacts(Table table, InCurrency places) {
        this.table = table;
        this.places = places;
    }

    /** The first rows of the facts in each cell. */
    Bits leads(int[] rows, Cells cells) {
        BitSet split = split();
        Bits leads = table.facts().leads();
        if (split.isEmpty()) {
            return leads;
        }
        Bits apart = leads.copy(table.size());
        for (int cell = 0; cell < cells.size(); cell++) {
            int[] inside = Arrays.copyOfRange(rows, cells.from(cell), cells.from(cell + 1));
            if (Arrays.stream(inside)
                    .anyMatch(row -> split.get(table.facts().group().get(row)))) {
                Arrays.stream(inside).forEach(row -> apart.set(row, false));
                for (int[] mentions : CellFacts.of(table, inside)) {
                    apart.set(Arrays.stream(mentions).min().orElseThrow());
                }
            }
        }
        return apart;
    }

    /** The groups whose rows do not all stand in the series of their first. */
    private BitSet split() {
        BitSet split = new BitSet();
        if (places.converts()) {
            for (int row = 0; row < table.size(); row++) {
                int first = table.facts().group().get(row);
                if (places.series(row) != places.series(first)) {
                    split.set(first);
                }
            }
        }
        return split;
    }
}
