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
 * @param sources in documents such as these
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
        Sources sources,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        String words) {

    /** Everything. */
    public static final Selection ALL =
            new Selection(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Sources.ALL, null, null, "");

    public Selection {
        themes = Set.copyOf(themes);
        measures = Set.copyOf(measures);
        statuses = Set.copyOf(statuses);
        units = Set.copyOf(units);
        providers = Set.copyOf(providers);
        recipients = Set.copyOf(recipients);
        words = words.strip();
    }

    /** The same with these themes. */
    public Selection withThemes(Set<Theme> changed) {
        return new Selection(
                changed, measures, statuses, units, providers, recipients, sources, yearFrom, yearTo, words);
    }

    /** The same with these measures. */
    public Selection withMeasures(Set<Measure> changed) {
        return new Selection(themes, changed, statuses, units, providers, recipients, sources, yearFrom, yearTo, words);
    }

    /** The same with these statuses. */
    public Selection withStatuses(Set<Status> changed) {
        return new Selection(themes, measures, changed, units, providers, recipients, sources, yearFrom, yearTo, words);
    }

    /** The same with these units. */
    public Selection withUnits(Set<String> changed) {
        return new Selection(
                themes, measures, statuses, changed, providers, recipients, sources, yearFrom, yearTo, words);
    }

    /** The same with these providers. */
    public Selection withProviders(Set<String> changed) {
        return new Selection(themes, measures, statuses, units, changed, recipients, sources, yearFrom, yearTo, words);
    }

    /** The same with these recipients. */
    public Selection withRecipients(Set<String> changed) {
        return new Selection(themes, measures, statuses, units, providers, changed, sources, yearFrom, yearTo, words);
    }

    /** The same with these documents. */
    public Selection withDocuments(Set<String> changed) {
        return with(new Sources(changed, sources.publishers(), sources.years()));
    }

    /** The same in documents that one of these published. */
    public Selection withPublishers(Set<String> changed) {
        return with(new Sources(sources.documents(), changed, sources.years()));
    }

    /** The same in documents that were published in one of these years. */
    public Selection withPublished(Set<Integer> changed) {
        return with(new Sources(sources.documents(), sources.publishers(), changed));
    }

    /** The same in other documents. */
    public Selection with(Sources changed) {
        return new Selection(
                themes, measures, statuses, units, providers, recipients, changed, yearFrom, yearTo, words);
    }

    /** Any of these documents, by key. */
    public Set<String> documents() {
        return sources.documents();
    }

    /** The same between these years, both included; null leaves an end open. */
    public Selection withYears(@Nullable Integer from, @Nullable Integer to) {
        return new Selection(themes, measures, statuses, units, providers, recipients, sources, from, to, words);
    }

    /** The same with these words. */
    public Selection withWords(String changed) {
        return new Selection(
                themes, measures, statuses, units, providers, recipients, sources, yearFrom, yearTo, changed);
    }
}
