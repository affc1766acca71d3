package org.aidboard.views.figures.picking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.Selection;
import org.aidboard.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** What figures have from their documents: title, publisher, year of publication. */
public final class ByDocument {

    private ByDocument() {}

    /** Documents by their titles. */
    public static Pick<String> title(List<StoredDocument> documents) {
        Map<String, String> titles = documents.stream()
                .collect(Collectors.toMap(
                        StoredDocument::key, document -> document.about().title(), (first, second) -> first));
        return new Pick<>(
                Selection::documents,
                Selection::withDocuments,
                Facets::documents,
                key -> titles.getOrDefault(key, key));
    }

    /** Who published the documents, counted by the facets of a selection that leaves the publishers open. */
    public static Pick<String> publisher(List<StoredDocument> documents, Selection selection) {
        return new Pick<>(
                chosen -> chosen.sources().publishers(),
                Selection::withPublishers,
                counts(documents, selection, document -> document.about().publisher()),
                publisher -> publisher);
    }

    /** When the documents were published, counted by the facets of a selection that leaves those years open. */
    public static Pick<Integer> year(List<StoredDocument> documents, Selection selection) {
        return new Pick<>(
                chosen -> chosen.sources().years(),
                Selection::withPublished,
                counts(documents, selection, document -> year(document.about().published())),
                String::valueOf);
    }

    private static @Nullable Integer year(@Nullable LocalDate published) {
        return published == null ? null : published.getYear();
    }

    /** The facets count each document whether or not it is selected itself, which matters here. */
    private static <T extends Comparable<T>> Function<Facets, Map<T, Integer>> counts(
            List<StoredDocument> documents, Selection selection, Function<StoredDocument, @Nullable T> common) {
        Set<String> selected = selection.documents();
        return facets -> {
            Map<T, Integer> counts = new LinkedHashMap<>();
            for (StoredDocument document : documents) {
                T value = common.apply(document);
                int count = facets.documents().getOrDefault(document.key(), 0);
                if (value != null && count > 0 && (selected.isEmpty() || selected.contains(document.key()))) {
                    counts.merge(value, count, Integer::sum);
                }
            }
            return mostFirst(counts);
        };
    }

    private static <T extends Comparable<T>> Map<T, Integer> mostFirst(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }
}
