package org.aidboard.figures.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time said in a sentence.
 *
 * @param from its first token
 * @param to one past its last token
 * @param year the year
 * @param yearTo the last year of a span, else null
 * @param month 1 to 12, 0 where not said
 * @param day of the month, 0 where not said
 * @param resolved whether the year was reckoned from the publication date
 * @param role what it does in its sentence
 */
public record When(
        int from, int to, int year, @Nullable Integer yearTo, int month, int day, boolean resolved, Role role) {

    /** What a time does in its sentence. */
    public enum Role {
        /** The time of what is said. */
        TIME,
        /** An end: 'by 2030', 'until 2027'. */
        BY,
        /** A beginning: 'since 2011'. */
        SINCE,
        /** What a change is measured from: 'from 2005 levels'. */
        BASE,
        /** The time of something that is only mentioned: 'the summit held in 2023'. */
        ASIDE,
        /** Part of a name: 'the 2030 Agenda'. */
        NAME
    }

    /** Whether a figure may be about this time. */
    public boolean tells() {
        return role == Role.TIME || role == Role.BY || role == Role.SINCE;
    }

    /** The day, where it is said and exists. */
    public @Nullable LocalDate date() {
        if (day == 0 || month == 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    When as(Role other) {
        return new When(from, to, year, yearTo, month, day, resolved, other);
    }
}
