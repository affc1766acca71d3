package org.aidboard.figures.parties;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A party chosen among candidates.
 *
 * @param mention the one chosen, or null where none is or where several have the same claim
 * @param candidates the codes that had a claim
 * @param settled whether the sentence leaves nothing to look for elsewhere: several countries, or a region
 */
record Choice(@Nullable Mention mention, List<String> candidates, boolean settled) {

    static final Choice NONE = new Choice(null, List.of(), false);

    static Choice of(Mention mention, List<String> candidates) {
        return new Choice(mention, List.copyOf(new TreeSet<>(candidates)), true);
    }

    static Choice several(List<String> candidates) {
        return new Choice(null, List.copyOf(new TreeSet<>(candidates)), true);
    }
}
