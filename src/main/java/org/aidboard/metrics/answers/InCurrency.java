package org.aidboard.metrics.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.columns.Table;
import org.aidboard.metrics.money.Rate;
import org.aidboard.metrics.money.ReferenceRates;
import org.jspecify.annotations.Nullable;

/** The series of each row when money goes into one currency: the row's own one where it is no money or has no rate. */
final class InCurrency {

    /** Which periods and years have a rate from one currency. */
    private static final class Rated {

        private final boolean[] periods;
        private final boolean[] years;

        Rated(boolean[] periods, boolean[] years) {
            this.periods = periods;
            this.years = years;
        }
    }

    private final Table table;
    private final YearPlaces years;
    private final List<Series.Key> keys;
    /** For each series that of the other currency. */
    private final int[] others;
    /** For each series its currency's rates, null where nothing is to be converted. */
    private final @Nullable Rated[] rated;

    private InCurrency(Table table, YearPlaces years, List<Series.Key> keys, int[] others, @Nullable Rated[] rated) {
        this.table = table;
        this.years = years;
        this.keys = keys;
        this.others = others;
        this.rated = rated;
    }

    /** Everything in the series in which it is stated. */
    static InCurrency asStated(Table table, YearPlaces years) {
        List<Series.Key> keys = table.seriesKeys().keys().toList();
        return new InCurrency(table, years, keys, new int[keys.size()], new Rated[keys.size()]);
    }

    static InCurrency of(Table table, YearPlaces years, String currency, ReferenceRates rates) {
        List<Series.Key> keys = new ArrayList<>(table.seriesKeys().keys().toList());
        Map<Series.Key, Integer> codes = new HashMap<>();
        keys.forEach(key -> codes.put(key, codes.size()));
        int stated = keys.size();
        int[] others = new int[stated];
        Rated[] rated = new Rated[stated];
        Map<String, Rated> byCurrency = new HashMap<>();
        for (int code = 0; code < stated; code++) {
            Series.Key key = keys.get(code);
            String unit = key.unit();
            if (key.measure() == Measure.MONEY && unit != null && !unit.equals(currency)) {
                Series.Key other = new Series.Key(
                        key.theme(), key.measure(), currency, key.status(), key.provider(), key.recipient());
                others[code] = codes.computeIfAbsent(other, fresh -> {
                    keys.add(fresh);
                    return keys.size() - 1;
                });
                rated[code] = byCurrency.computeIfAbsent(unit, from -> rated(table, years, from, currency, rates));
            }
        }
        return new InCurrency(table, years, keys, others, rated);
    }

    private static Rated rated(Table table, YearPlaces years, String from, String to, ReferenceRates rates) {
        boolean[] ofYears = new boolean[years.years().size()];
        for (int place = 0; place < ofYears.length; place++) {
            ofYears[place] = rates.exchange(from, to, years.years().get(place)) instanceof Rate;
        }
        return new Rated(table.periods().where(period -> rates.exchange(from, to, period) instanceof Rate), ofYears);
    }

    /** How many series there are. */
    int size() {
        return keys.size();
    }

    /** The keys of all series, by number. */
    List<Series.Key> keys() {
        return keys;
    }

    /** Whether any row may stand in another series than the one in which it is stated. */
    boolean converts() {
        return Arrays.stream(rated).anyMatch(Objects::nonNull);
    }

    /** The series of a row. */
    int series(int row) {
        int own = table.series().get(row);
        Rated rates = rated[own];
        return rates != null && hasRate(rates, row) ? others[own] : own;
    }

    private boolean hasRate(Rated rates, int row) {
        if (years.states(row)) {
            return rates.periods[table.period().get(row)];
        }
        int place = years.place(row);
        return place != years.none() && rates.years[place];
    }
}
