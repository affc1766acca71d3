package org.aidboard.metrics;

import java.util.Map;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;

/**
 * What a selection could be narrowed or widened to: for each side of it, each value and how many figures have it when all
 * other sides stay as they are. So a count says what choosing just that value would show. Values come most frequent
 * first, years in their order; a value that no figure has is not there.
 *
 * @param themes figures by theme
 * @param measures figures by measure
 * @param statuses figures by status
 * @param units figures by unit; milestones have none
 * @param providers figures by provider, where one is said
 * @param recipients figures by recipient, where one is said
 * @param documents figures by key of their document
 * @param years figures by year, ascending; a figure about several years counts in each
 * @param withoutYear figures that state no year
 */
public record Facets(
        Map<Theme, Integer> themes,
        Map<Measure, Integer> measures,
        Map<Status, Integer> statuses,
        Map<String, Integer> units,
        Map<String, Integer> providers,
        Map<String, Integer> recipients,
        Map<String, Integer> documents,
        Map<Integer, Integer> years,
        int withoutYear) {

    /** Those of nothing at all. */
    public static final Facets NONE =
            new Facets(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0);

    /** The same without the counts of documents, for whom the others are enough. */
    public Facets withoutDocuments() {
        return new Facets(themes, measures, statuses, units, providers, recipients, Map.of(), years, withoutYear);
    }
}
