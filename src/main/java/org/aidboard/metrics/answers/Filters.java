package org.aidboard.metrics.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aidboard.figures.Period;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.columns.Bits;
import org.aidboard.metrics.columns.Dictionary;
import org.aidboard.metrics.columns.Ints;
import org.aidboard.metrics.columns.Table;
import org.aidboard.metrics.search.Folding;
import org.aidboard.metrics.search.SearchIndex;

/**
 * The rows that a selection means. Each side is found by itself and remembered, so that changing one side of a selection
 * costs one pass over one column.
 */
final class Filters {

    private final Table table;
    private final SearchIndex index;
    private final Recent<Object, Bits> recent = new Recent<>(64);
    private final Bits all;

    Filters(Table table, SearchIndex index) {
        this.table = table;
        this.index = index;
        this.all = Bits.all(table.size());
    }

    /** The rows selected. */
    Bits rows(Selection selection) {
        List<Bits> sides = new ArrayList<>();
        addSeries(selection, sides);
        addDocuments(selection, sides);
        addYears(selection, sides);
        addWords(selection, sides);
        return sides.stream().reduce(Bits::and).orElse(all);
    }

    private void addSeries(Selection selection, List<Bits> sides) {
        Selection side = selection.withDocuments(Set.of()).withYears(null, null).withWords("");
        if (!side.equals(Selection.ALL)) {
            Predicate<Series.Key> accepted = Accepted.series(side);
            sides.add(recent.get(side, () -> where(table.series(), accept(table.seriesKeys(), accepted))));
        }
    }

    private void addDocuments(Selection selection, List<Bits> sides) {
        if (!selection.documents().isEmpty()) {
            Selection side = Selection.ALL.withDocuments(selection.documents());
            sides.add(recent.get(side, () -> ofDocuments(selection.documents())));
        }
    }

    private Bits ofDocuments(Set<String> keys) {
        Bits rows = new Bits(table.size());
        for (String key : keys) {
            int document = table.document(key);
            for (int row = document < 0 ? 0 : table.firstRows().get(document);
                    document >= 0 && row < table.endOf(document);
                    row++) {
                rows.set(row);
            }
        }
        return rows;
    }

    private void addYears(Selection selection, List<Bits> sides) {
        if (selection.yearFrom() != null || selection.yearTo() != null) {
            Selection side = Selection.ALL.withYears(selection.yearFrom(), selection.yearTo());
            Predicate<Period> accepted = Accepted.years(selection.yearFrom(), selection.yearTo());
            sides.add(recent.get(side, () -> where(table.period(), accept(table.periods(), accepted))));
        }
    }

    private void addWords(Selection selection, List<Bits> sides) {
        for (String word : Folding.words(selection.words())) {
            sides.add(recent.get(word, () -> withWord(word)));
        }
    }

    private Bits withWord(String word) {
        Bits sentences = index.find(word);
        boolean[] titled = accept(
                table.documents(),
                document -> Folding.fold(document.about().title()).contains(word));
        Ints.Cut sentence = table.sentence();
        Ints.Cut document = table.document();
        return Bits.where(table.size(), row -> sentences.get(sentence.get(row)) || titled[document.get(row)]);
    }

    private Bits where(Ints.Cut codes, boolean[] accepted) {
        return Bits.where(table.size(), row -> accepted[codes.get(row)]);
    }

    /** Which codes of a dictionary the test lets through. */
    static <T> boolean[] accept(Dictionary.Cut<T> values, Predicate<T> test) {
        boolean[] accepted = new boolean[values.size()];
        for (int code = 0; code < accepted.length; code++) {
            accepted[code] = test.test(values.get(code));
        }
        return accepted;
    }
}
