package org.aidboard.metrics.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidboard.metrics.FigureRow;

/** Finds the facts behind the figures of one series; {@link org.aidboard.metrics.Fact} says when two figures are one. */
final class Facts {

    private Facts() {}

    /** The mentions of each fact, facts in the order of their first mentions. */
    static List<List<FigureRow>> of(List<FigureRow> figures) {
        Map<Identity, List<FigureRow>> mentions = new LinkedHashMap<>();
        for (FigureRow row : figures) {
            mentions.computeIfAbsent(Identity.of(row), first -> new ArrayList<>())
                    .add(row);
        }
        return mentions.size() < 2 ? List.copyOf(mentions.values()) : new Roundings(mentions).joined();
    }
}
