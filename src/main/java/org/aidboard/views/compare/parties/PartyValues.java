package org.aidboard.views.compare.parties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.pivot.Dimension;
import org.aidboard.metrics.pivot.Pivot;
import org.aidboard.metrics.pivot.RowKey;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.state.Side;

/**
 * What each party has in one year, of one kind of figure.
 *
 * @param kind of figure
 * @param year looked at
 * @param cells by code
 */
public record PartyValues(Kind kind, int year, Map<String, Cell> cells) {

    /** The values of a kind in a year. */
    public static PartyValues of(Kind kind, int year, Side side) {
        boolean provider = side == Side.PROVIDER;
        Function<RowKey, String> code = key -> {
            String said = provider ? key.provider() : key.recipient();
            return said == null ? "" : said;
        };
        Pivot pivot = Pivot.of(
                new Comparison(List.of(year), kind.lines()),
                List.of(provider ? Dimension.PROVIDER : Dimension.RECIPIENT));
        Map<String, Cell> cells = new HashMap<>();
        pivot.rows().forEach(row -> row.cell(year).ifPresent(cell -> cells.put(code.apply(row.key()), cell)));
        return new PartyValues(kind, year, cells);
    }

    Measure measure() {
        return kind.measure();
    }

    String unit() {
        return kind.unit();
    }
}
