package org.aidboard.metrics;

import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Which figures a question is about. An empty set, a null year and an empty text leave that side open; a figure without a
 * year is outside every bounded range of years.
 *
 * @param themes any of these
 * @param measures any of these
 * @param statuses any of these
 * @param units any of these
 * @param providers any of these codes
 * @param recipients any of these codes
 * @param documents any of these documents, by key
 * @param yearFrom from this year
 * @param yearTo to this year
 * @param words found in the quote, the sentence or the document's title, whatever their case
 */
public record Selection(
        Set<Theme> themes,
        Set<Measure> measures,
        Set<Status> statuses,
        Set<String> units,
        Set<String> providers,
        Set<String> recipients,
        Set<String> documents,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        String words) {

    /** Everything. */
    public static final Selection ALL =
            new Selection(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, "");

    public Selection {
        themes = Set.copyOf(themes);
        measures = Set.copyOf(measures);
        statuses = Set.copyOf(statuses);
        units = Set.copyOf(units);
        providers = Set.copyOf(providers);
        recipients = Set.copyOf(recipients);
        documents = Set.copyOf(documents);
        words = words.strip();
    }

    /** The same with these themes. */
    public Selection withThemes(Set<Theme> changed) {
        return new Selection(
                changed, measures, statuses, units, providers, recipients, documents, yearFrom, yearTo, words);
    }

    /** The same with these measures. */
    public Selection withMeasures(Set<Measure> changed) {
        return new Selection(
                themes, changed, statuses, units, providers, recipients, documents, yearFrom, yearTo, words);
    }

    /** The same with these statuses. */
    public Selection withStatuses(Set<Status> changed) {
        return new Selection(
                themes, measures, changed, units, providers, recipients, documents, yearFrom, yearTo, words);
    }

    /** The same with these units. */
    public Selection withUnits(Set<String> changed) {
        return new Selection(
                themes, measures, statuses, changed, providers, recipients, documents, yearFrom, yearTo, words);
    }

    /** The same with these providers. */
    public Selection withProviders(Set<String> changed) {
        return new Selection(
                themes, measures, statuses, units, changed, recipients, documents, yearFrom, yearTo, words);
    }

    /** The same with these recipients. */
    public Selection withRecipients(Set<String> changed) {
        return new Selection(themes, measures, statuses, units, providers, changed, documents, yearFrom, yearTo, words);
    }

    /** The same with these documents. */
    public Selection withDocuments(Set<String> changed) {
        return new Selection(
                themes, measures, statuses, units, providers, recipients, changed, yearFrom, yearTo, words);
    }

    /** The same between these years, both included; null leaves an end open. */
    public Selection withYears(@Nullable Integer from, @Nullable Integer to) {
        return new Selection(themes, measures, statuses, units, providers, recipients, documents, from, to, words);
    }

    /** The same with these words. */
    public Selection withWords(String changed) {
        return new Selection(
                themes, measures, statuses, units, providers, recipients, documents, yearFrom, yearTo, changed);
    }
}
