package org.aidboard.metrics.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aidboard.figures.Period;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Sources;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.columns.Bits;
import org.aidboard.metrics.columns.Ints;
import org.aidboard.metrics.columns.Table;
import org.aidboard.metrics.search.Folding;
import org.aidboard.metrics.search.Library;
import org.aidboard.store.StoredDocument;

/**
 * The rows that a selection means. Each side is found by itself and remembered, so that changing one side of a selection
 * costs one pass over one column.
 */
final class Filters {

    private final Table table;
    private final Library library;
    private final Recent<Object, Bits> recent = new Recent<>(64);
    private final Bits all;

    Filters(Table table, Library library) {
        this.table = table;
        this.library = library;
        this.all = Bits.all(table.size());
    }

    /** The rows selected, by the years that are stated. */
    Bits rows(Selection selection) {
        return rows(selection, Terms.STATED);
    }

    /** The rows selected, where those without a year may be selected by that of their document. */
    Bits rows(Selection selection, Terms terms) {
        List<Bits> sides = new ArrayList<>();
        addSeries(selection, sides);
        addDocuments(selection, sides);
        addYears(selection, terms.publicationYear(), sides);
        addWords(selection, sides);
        return sides.stream().reduce(Bits::and).orElse(all);
    }

    private void addSeries(Selection selection, List<Bits> sides) {
        Selection side = selection.with(Sources.ALL).withYears(null, null).withWords("");
        if (!side.equals(Selection.ALL)) {
            sides.add(recent.get(side, () -> ofSeries(table.seriesKeys().misses(side))));
        }
    }

    private Bits ofSeries(int[] misses) {
        Ints.Cut series = table.series();
        return Bits.where(table.size(), row -> misses[series.get(row)] == 0);
    }

    private void addDocuments(Selection selection, List<Bits> sides) {
        if (!selection.documents().isEmpty()) {
            Selection side = Selection.ALL.withDocuments(selection.documents());
            sides.add(recent.get(side, () -> ofDocuments(selection.documents())));
        }
        Sources side = new Sources(
                Set.of(), selection.sources().publishers(), selection.sources().years());
        if (!side.equals(Sources.ALL)) {
            sides.add(recent.get(side, () -> ofDocuments(table.documents().where(document -> isFrom(document, side)))));
        }
    }

    private static boolean isFrom(StoredDocument document, Sources side) {
        String publisher = document.about().publisher();
        Integer year = YearPlaces.yearOf(document);
        return (side.publishers().isEmpty()
                        || (publisher != null && side.publishers().contains(publisher)))
                && (side.years().isEmpty() || (year != null && side.years().contains(year)));
    }

    private Bits ofDocuments(boolean[] accepted) {
        Ints.Cut document = table.document();
        return Bits.where(table.size(), row -> accepted[document.get(row)]);
    }

    private Bits ofDocuments(Set<String> keys) {
        Bits rows = new Bits(table.size());
        keys.stream()
                .mapToInt(table::document)
                .filter(document -> document >= 0)
                .forEach(document -> {
                    for (int row = table.firstRows().get(document); row < table.endOf(document); row++) {
                        rows.set(row);
                    }
                });
        return rows;
    }

    private void addYears(Selection selection, boolean published, List<Bits> sides) {
        if (selection.yearFrom() != null || selection.yearTo() != null) {
            Selection side = Selection.ALL.withYears(selection.yearFrom(), selection.yearTo());
            sides.add(
                    published
                            ? recent.get(new Published(side), () -> orPublished(YearFilter.of(side)))
                            : recent.get(side, () -> ofPeriods(table.periods().where(YearFilter.of(side)))));
        }
    }

    /** Years of documents besides those of figures. */
    private record Published(Selection side) {}

    private Bits orPublished(Predicate<Period> years) {
        boolean[] accepted = table.periods().where(years);
        boolean[] open = table.periods().where(period -> period.year() == null);
        boolean[] documents = table.documents().where(document -> years.test(YearPlaces.publication(document)));
        Ints.Cut period = table.period();
        Ints.Cut document = table.document();
        return Bits.where(
                table.size(),
                row -> accepted[period.get(row)] || (open[period.get(row)] && documents[document.get(row)]));
    }

    private Bits ofPeriods(boolean[] accepted) {
        Ints.Cut period = table.period();
        return Bits.where(table.size(), row -> accepted[period.get(row)]);
    }

    private void addWords(Selection selection, List<Bits> sides) {
        for (String word : Folding.words(selection.words())) {
            sides.add(recent.get(word, () -> withWord(word)));
        }
    }

    private Bits withWord(String word) {
        Bits sentences = library.sentences().find(word);
        Bits titles = library.titles().find(word);
        Ints.Cut sentence = table.sentence();
        Ints.Cut document = table.document();
        return Bits.where(table.size(), row -> sentences.get(sentence.get(row)) || titles.get(document.get(row)));
    }
}
