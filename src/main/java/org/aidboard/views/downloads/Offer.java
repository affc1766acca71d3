package org.aidboard.views.downloads;

import java.util.List;
import org.aidboard.export.Content;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken along from where a reader is.
 *
 * @param title what the reader sees there, in the reader's language; empty for the title of the card around
 * @param shown the figures that are shown
 * @param wider whether {@code shown} has figures besides those that are drawn or listed
 * @param comparison where the interface for programs gives the same as series side by side, relative; null if it does not
 * @param embed where the chart stands alone among the others of its place, relative; null if it does not
 */
public record Offer(
        String title,
        Content shown,
        boolean wider,
        @Nullable String comparison,
        @Nullable String embed) {

    /** More keys than this make an address that servers refuse. */
    private static final int KEYS = 120;

    /** Whatever is selected. */
    public static Offer of(String title, Selection selection, Order order) {
        return new Offer(title, new Content.Selected(selection, order), false, null, null);
    }

    /**
     * Just these figures: by the selection if it has no others, else by their keys; if they are too many for that, the
     * whole selection.
     *
     * @param around a selection that has them all
     * @param terms on which they are shown
     */
    public static Offer of(List<FigureRow> rows, Selection around, Terms terms, Metrics metrics) {
        boolean all = metrics.count(around, terms) == rows.size();
        if (all || rows.size() > KEYS) {
            return all(around, terms, !all);
        }
        List<String> keys = rows.stream().map(FigureRow::key).toList();
        return new Offer("", new Content.Listed(keys, terms), false, null, null);
    }

    /** A selection of which the page shows only some. */
    public static Offer some(Selection around, Terms terms) {
        return all(around, terms, true);
    }

    private static Offer all(Selection around, Terms terms, boolean wider) {
        return new Offer("", new Content.Selected(around, Order.TEXT, terms), wider, null, null);
    }

    /** The same with the series side by side. */
    public Offer withComparison(String address) {
        return new Offer(title, shown, wider, address, embed);
    }

    /** The same with the address of a page that shows one of several charts; which one is for the dialog to add. */
    public Offer withEmbed(String address) {
        return new Offer(title, shown, wider, comparison, address);
    }
}
