package org.aidboard.metrics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.aidboard.benchmarks.Invented;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;
import org.jspecify.annotations.Nullable;

/** Invented figures that say the same few things again and again: rounded, hedged, in one sentence, without a year. */
final class Crowded {

    private static final List<String> NUMBERS =
            List.of("80", "79.6", "79.64", "81", "8E+1", "80.0", "1.25", "1.3", "1", "0", "82");

    private final Random random;
    private final Invented invented;

    Crowded(long seed) {
        random = new Random(seed);
        invented = new Invented(seed);
    }

    StoredDocument document(int number, int figures) {
        return invented.document(number, figures);
    }

    List<StoredFigure> figures(StoredDocument document) {
        return invented.figures(document).stream()
                .map(stored -> new StoredFigure(stored.key(), stored.documentSha256(), crowd(stored.figure())))
                .toList();
    }

    private Figure crowd(Figure figure) {
        Measure measure = one(List.of(Measure.MONEY, Measure.MONEY, Measure.COUNT, Measure.RANK, Measure.MILESTONE));
        return new Figure(
                figure.provenance(),
                one(List.of(Theme.AID, Theme.ENERGY)),
                measure,
                quantity(measure),
                one(List.of(Qualifier.values())),
                one(List.of(Status.PLEDGE, Status.PLEDGE, Status.TARGET)),
                period(),
                random.nextInt(8) == 0,
                one(List.of("LT", "EU")),
                random.nextInt(4) == 0 ? null : "UA",
                figure.members(),
                figure.checks(),
                figure.because());
    }

    private @Nullable Quantity quantity(Measure measure) {
        if (measure == Measure.MILESTONE) {
            return null;
        }
        BigDecimal value = random.nextInt(4) > 0
                ? new BigDecimal(one(NUMBERS))
                : BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
        BigDecimal upTo = random.nextInt(12) == 0 ? value.add(BigDecimal.ONE) : null;
        return new Quantity(value, upTo, measure == Measure.MONEY ? one(List.of("EUR", "USD", "UAH")) : "project");
    }

    /** Some days have a rate and some are behind the last one. */
    private Period period() {
        int year = one(List.of(2020, 2022, 2023));
        return switch (random.nextInt(6)) {
            case 0 -> Period.UNKNOWN;
            case 1 -> new Period(year, year + 1, YearBasis.STATED, null);
            case 2 -> new Period(year, null, YearBasis.STATED, LocalDate.of(year, random.nextBoolean() ? 1 : 11, 3));
            default -> new Period(year, null, one(List.of(YearBasis.STATED, YearBasis.RESOLVED)), null);
        };
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
