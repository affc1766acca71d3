package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import java.util.Map;
import org.aidboard.figures.Status;
import org.jspecify.annotations.Nullable;

/**
 * Colours and markers that mean something: a status keeps both in every chart, a country keeps its colour. The numbers are
 * those of the style sheet's {@code --vaadin-charts-color-…}, which knows light and dark.
 */
public final class Looks {

    /** The countries and organisations that the first documents speak of most; others take a colour by their code. */
    private static final Map<String, Integer> COUNTRIES = Map.ofEntries(
            Map.entry("UA", 0),
            Map.entry("LT", 1),
            Map.entry("US", 2),
            Map.entry("GB", 3),
            Map.entry("DE", 4),
            Map.entry("EU", 5),
            Map.entry("PL", 6),
            Map.entry("FR", 7),
            Map.entry("NO", 8),
            Map.entry("CA", 9),
            // Neighbours stand in one chart more often than others: they share a colour with somebody far away.
            Map.entry("EE", 3),
            Map.entry("LV", 2),
            Map.entry("SE", 5),
            Map.entry("FI", 0),
            Map.entry("DK", 7),
            Map.entry("IS", 4),
            Map.entry("AU", 1),
            Map.entry("NZ", 7),
            Map.entry("JP", 6),
            Map.entry("NL", 8));

    private static final MarkerSymbolEnum[] SYMBOLS = {
        MarkerSymbolEnum.CIRCLE,
        MarkerSymbolEnum.SQUARE,
        MarkerSymbolEnum.DIAMOND,
        MarkerSymbolEnum.TRIANGLE,
        MarkerSymbolEnum.TRIANGLE_DOWN
    };

    private Looks() {}

    /** The colour of a status, from 0 to 5. */
    public static int color(Status status) {
        return switch (status) {
            case TARGET -> 0;
            case PLEDGE -> 1;
            case COMMITMENT -> 2;
            case ALLOCATION -> 3;
            case DISBURSEMENT -> 4;
            case OBSERVATION -> 5;
        };
    }

    /** The shape of a status. */
    public static Marker marker(Status status) {
        return marker(
                switch (status) {
                    case TARGET -> MarkerSymbolEnum.TRIANGLE;
                    case PLEDGE -> MarkerSymbolEnum.TRIANGLE_DOWN;
                    case COMMITMENT -> MarkerSymbolEnum.DIAMOND;
                    case ALLOCATION -> MarkerSymbolEnum.SQUARE;
                    case DISBURSEMENT, OBSERVATION -> MarkerSymbolEnum.CIRCLE;
                });
    }

    /** The colour of a country, from 0 to 9. */
    public static int color(@Nullable String code) {
        return code == null ? 9 : COUNTRIES.getOrDefault(code, Math.floorMod(code.hashCode(), 10));
    }

    /** One of five shapes, so that series whose colours are alike can be told apart. */
    public static Marker marker(int number) {
        return marker(SYMBOLS[Math.floorMod(number, SYMBOLS.length)]);
    }

    private static Marker marker(MarkerSymbolEnum symbol) {
        Marker marker = new Marker(true);
        marker.setSymbol(symbol);
        marker.setRadius(7);
        return marker;
    }
}
