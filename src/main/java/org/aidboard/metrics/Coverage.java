package org.aidboard.metrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the answers reach.
 *
 * @param documents how many documents were read
 * @param figures how many figures stand in them
 * @param firstYear the earliest year that a figure is about, null where none states one
 * @param lastYear the latest, likewise; the end of a span of years counts
 * @param latestReading when the newest document was read, null where there is none
 */
public record Coverage(
        int documents,
        int figures,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable Instant latestReading) {}
