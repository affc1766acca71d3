package org.aidboard.views.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.views.Example;
import org.junit.jupiter.api.Test;

class YearAxisTest {

    @Test
    void setsWhatHasNoYearAside() {
        YearAxis axis = YearAxis.of(example()
                .with("c", Theme.AID, Measure.MONEY, "3 EUR", Status.TARGET, null)
                .facts());

        assertThat(axis.place(Period.UNKNOWN)).isEqualTo(axis.aside()).isGreaterThan(axis.last() + 1);
        assertThat(axis.ticks()).endsWith(axis.aside());
    }

    @Test
    void hasNoPlaceAsideWhereEverythingHasAYear() {
        YearAxis axis = YearAxis.of(example().facts());

        assertThat(axis.noYear()).isFalse();
        assertThat(axis.ticks()).isEqualTo(List.of(2008, 2010, 2012, 2014, 2016, 2018, 2020));
    }

    @Test
    void placesADayWithinItsYear() {
        YearAxis axis = YearAxis.of(example().facts());

        assertThat(axis.place(new Period(2012, null, YearBasis.STATED, null))).isEqualTo(2012);
        assertThat(axis.place(new Period(2012, null, YearBasis.STATED, LocalDate.of(2012, 1, 1))))
                .isBetween(2011.5, 2011.6);
        assertThat(axis.place(new Period(2012, null, YearBasis.STATED, LocalDate.of(2012, 12, 31))))
                .isBetween(2012.4, 2012.5);
    }

    private static Example example() {
        return new Example("Years")
                .with("a", Theme.AID, Measure.MONEY, "1 EUR", Status.PLEDGE, 2007)
                .with("b", Theme.AID, Measure.MONEY, "2 EUR", Status.PLEDGE, 2021);
    }
}
