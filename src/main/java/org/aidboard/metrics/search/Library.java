package org.aidboard.metrics.search;

import org.aidboard.metrics.columns.Table;

/**
 * What can be searched.
 *
 * @param sentences by their number
 * @param titles by the place of their document
 */
public record Library(SearchIndex sentences, SearchIndex titles) {

    /** Holds nothing. */
    public static final Library EMPTY = new Library(SearchIndex.EMPTY, SearchIndex.EMPTY);

    /** This library with what came into the table since. */
    public Library with(Table table) {
        return new Library(
                sentences.with(table.sentences().size(), table.sentences()::get),
                titles.with(
                        table.documents().size(),
                        place -> table.documents().get(place).about().title()));
    }
}
