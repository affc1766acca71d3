package org.aidboard.metrics.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.aidboard.figures.Period;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.YearBasis;
import org.junit.jupiter.api.Test;

/** What must hold for every rate, whatever the currencies and the time. */
class ExchangePropertiesTest {

    private static final ReferenceRates RATES = RatesKept.shipped();
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Random random = new Random(7);

    private Period period() {
        int year = 1997 + random.nextInt(28);
        return switch (random.nextInt(3)) {
            case 0 -> new Period(year, null, YearBasis.STATED, null);
            case 1 -> new Period(year, year + 1 + random.nextInt(6), YearBasis.STATED, null);
            default -> {
                LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
                yield new Period(day.getYear(), null, YearBasis.STATED, day);
            }
        };
    }

    private String currency() {
        List<String> known = RATES.currencies();
        return random.nextInt(40) == 0 ? "XAF" : known.get(random.nextInt(known.size()));
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(1 + random.nextLong(1_000_000_000_000L), random.nextInt(3));
    }

    /** There and back is the same up to the eighth digit and a cent of either. */
    @Test
    void thereAndBack() {
        int rates = 0;
        for (int i = 0; i < 20_000; i++) {
            String from = currency();
            String to = currency();
            Period period = period();
            Exchange there = RATES.exchange(from, to, period);
            Exchange back = RATES.exchange(to, from, period);
            assertThat(back instanceof Rate).isEqualTo(there instanceof Rate);
            if (there instanceof Rate rate && back instanceof Rate again) {
                rates++;
                assertThat(again.basis()).isEqualTo(rate.basis());
                Quantity stated = new Quantity(amount(), null, from);
                Quantity converted = rate.convert(stated);
                BigDecimal lost = again.convert(converted)
                        .value()
                        .subtract(stated.value())
                        .abs();
                BigDecimal allowed = stated.value()
                        .multiply(new BigDecimal("0.000001"))
                        .add(again.factor().multiply(CENT))
                        .add(CENT);
                assertThat(lost).isLessThanOrEqualTo(allowed);
            }
        }
        assertThat(rates).isGreaterThan(8000);
    }

    /** What the receipt multiplies is what is shown, and half a cent is all that a sum may lose for each of its parts. */
    @Test
    void partsAddUpToTheirTotal() {
        for (int i = 0; i < 5000; i++) {
            if (RATES.exchange(currency(), currency(), period()) instanceof Rate rate) {
                BigDecimal stated = BigDecimal.ZERO;
                BigDecimal converted = BigDecimal.ZERO;
                int parts = 1 + random.nextInt(9);
                for (int part = 0; part < parts; part++) {
                    BigDecimal amount = amount();
                    BigDecimal shown = rate.convert(new Quantity(amount, null, rate.from()))
                            .value();
                    assertThat(shown).isEqualTo(amount.multiply(rate.factor()).setScale(2, RoundingMode.HALF_UP));
                    stated = stated.add(amount);
                    converted = converted.add(shown);
                }
                BigDecimal total =
                        rate.convert(new Quantity(stated, null, rate.from())).value();
                assertThat(total.subtract(converted).abs())
                        .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(parts + 1)));
            }
        }
    }

    @Test
    void aCurrencyIsItselfWhereverItHasARate() {
        for (int i = 0; i < 2000; i++) {
            String currency = currency();
            if (RATES.exchange(currency, currency, period()) instanceof Rate rate) {
                assertThat(rate.factor()).isEqualByComparingTo(BigDecimal.ONE);
            }
        }
    }

    /** The day's rate and the mean of the years lie among the rates of the days. */
    @Test
    void aMeanLiesBetweenTheLeastAndTheGreatest() {
        for (int year = 1999; year <= 2022; year++) {
            BigDecimal least = BigDecimal.valueOf(Long.MAX_VALUE);
            BigDecimal greatest = BigDecimal.ZERO;
            for (LocalDate day = LocalDate.of(year, 1, 4); day.getYear() == year; day = day.plusDays(1)) {
                Period on = new Period(year, null, YearBasis.STATED, day);
                BigDecimal factor = ((Rate) RATES.exchange("EUR", "USD", on)).factor();
                least = least.min(factor);
                greatest = greatest.max(factor);
            }
            assertThat(((Rate) RATES.exchange("EUR", "USD", year)).factor()).isBetween(least, greatest);
        }
    }
}
