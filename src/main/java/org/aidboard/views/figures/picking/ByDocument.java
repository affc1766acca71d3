package org.aidboard.views.figures.picking;

import java.time.LocalDate;
import java.util.HashSet;
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

/**
 * Documents picked by what they have in common. A selection knows documents only, so whatever is picked here is a choice of
 * documents, and every way of picking shows what the others have chosen.
 */
public final class ByDocument {

    /** More documents than this do not fit into an address. */
    public static final int MOST = 300;

    private final Map<String, Set<String>> groups;
    private final Map<String, String> groupOf;

    private ByDocument(List<StoredDocument> documents, Function<StoredDocument, @Nullable String> common) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (StoredDocument document : documents) {
            String group = common.apply(document);
            if (group != null) {
                all.computeIfAbsent(group, fresh -> new HashSet<>()).add(document.key());
            }
        }
        all.values().removeIf(keys -> keys.size() > MOST);
        groups = all;
        groupOf = new LinkedHashMap<>();
        all.forEach((group, keys) -> keys.forEach(key -> groupOf.put(key, group)));
    }

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

    /** Documents by who published them. */
    public static Pick<String> publisher(List<StoredDocument> documents) {
        return new ByDocument(documents, document -> document.about().publisher()).pick();
    }

    /** Documents by the year in which they were published. */
    public static Pick<String> year(List<StoredDocument> documents) {
        return new ByDocument(documents, document -> year(document.about().published())).pick();
    }

    private static @Nullable String year(@Nullable LocalDate published) {
        return published == null ? null : String.valueOf(published.getYear());
    }

    private Pick<String> pick() {
        return new Pick<>(this::chosen, this::with, this::counts, group -> group);
    }

    /** The groups of which every document is selected. */
    private Set<String> chosen(Selection selection) {
        return groups.entrySet().stream()
                .filter(group -> selection.documents().containsAll(group.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Documents of groups that are given up go, those of new ones come, single ones stay. */
    private Selection with(Selection selection, Set<String> picked) {
        Set<String> documents = new HashSet<>(selection.documents());
        for (String before : chosen(selection)) {
            if (!picked.contains(before)) {
                documents.removeAll(groups.getOrDefault(before, Set.of()));
            }
        }
        picked.forEach(group -> documents.addAll(groups.getOrDefault(group, Set.of())));
        return selection.withDocuments(documents);
    }

    private Map<String, Integer> counts(Facets facets) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        facets.documents().forEach((key, count) -> {
            String group = groupOf.get(key);
            if (group != null) {
                counts.merge(group, count, Integer::sum);
            }
        });
        return counts;
    }
}
