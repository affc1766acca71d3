package org.aidboard.metrics.comparing;

import java.math.BigDecimal;
import java.util.Locale;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.FigureRow;
import org.jspecify.annotations.Nullable;

/** What the mentions of one number share, besides their series. */
record Identity(
        @Nullable Integer year,
        @Nullable Integer yearTo,
        boolean perYear,
        @Nullable String unit,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upTo,
        String words,
        String document) {

    static Identity of(FigureRow row) {
        Figure figure = row.figure();
        Period period = figure.period();
        Quantity quantity = figure.quantity();
        return new Identity(
                period.year(),
                period.yearTo(),
                figure.perYear(),
                figure.unit(),
                quantity == null ? null : plain(quantity.value()),
                quantity == null ? null : plain(quantity.upTo()),
                quantity == null ? figure.provenance().quote().toLowerCase(Locale.ROOT) : "",
                period.year() == null ? row.document().sha256() : "");
    }

    /** The same with another number. */
    Identity with(BigDecimal number) {
        return new Identity(year, yearTo, perYear, unit, number, upTo, words, document);
    }

    /** The number where it may be said with fewer digits elsewhere: ranges and ranks may not. */
    @Nullable
    BigDecimal roundable(Measure measure) {
        return upTo == null && measure != Measure.RANK && value != null && value.signum() > 0 ? value : null;
    }

    /** How many digits the number has. */
    int digits() {
        return value == null ? 0 : value.precision();
    }

    /** 0.250 and 0.25 are one number. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
