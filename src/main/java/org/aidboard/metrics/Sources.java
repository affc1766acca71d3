package org.aidboard.metrics;

import java.util.Set;

/**
 * Which documents figures are taken from. All sides have to fit; an empty one leaves it open.
 *
 * @param documents any of these, by key
 * @param publishers published by any of these
 * @param years published in any of these
 */
public record Sources(Set<String> documents, Set<String> publishers, Set<Integer> years) {

    /** Every document. */
    public static final Sources ALL = new Sources(Set.of(), Set.of(), Set.of());

    public Sources {
        documents = Set.copyOf(documents);
        publishers = Set.copyOf(publishers);
        years = Set.copyOf(years);
    }
}
