package org.aidboard.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a figure is about.
 *
 * @param year the year, or the first of a span; null where the text gives none
 * @param yearTo the last year of a span ('2024–2028'), else null
 * @param basis how the year is known
 * @param day the day, where the text states one, else null
 */
public record Period(
        @Nullable Integer year,
        @Nullable Integer yearTo,
        YearBasis basis,
        @Nullable LocalDate day) {

    /** Nothing said. */
    public static final Period UNKNOWN = new Period(null, null, YearBasis.UNKNOWN, null);

    public Period {
        if ((year == null) != (basis == YearBasis.UNKNOWN)) {
            throw new IllegalArgumentException("a year and its basis come together: " + year + ", " + basis);
        }
        if (yearTo != null && (year == null || yearTo < year)) {
            throw new IllegalArgumentException("no years from " + year + " to " + yearTo);
        }
    }
}
