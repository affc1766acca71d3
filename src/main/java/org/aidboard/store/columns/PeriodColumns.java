package org.aidboard.store.columns;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.aidboard.figures.Period;
import org.aidboard.figures.YearBasis;
import org.jspecify.annotations.Nullable;

/** The time that a figure is about. */
@Embeddable
public record PeriodColumns(
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        String yearBasis,
        @Nullable LocalDate onDay) {

    public static PeriodColumns of(Period period) {
        return new PeriodColumns(period.year(), period.yearTo(), period.basis().name(), period.day());
    }

    public Period toPeriod() {
        return new Period(yearFrom, yearTo, YearBasis.valueOf(yearBasis), onDay);
    }
}
