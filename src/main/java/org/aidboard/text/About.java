package org.aidboard.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself. What it does not say is null, never guessed.
 *
 * @param title its headline; where it has none, its first words
 * @param publisher who published it
 * @param published the publication date, else the date of the last update
 * @param address where it was published
 */
public record About(
        String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String address) {}
