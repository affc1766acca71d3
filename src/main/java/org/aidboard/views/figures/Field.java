package org.aidboard.views.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Order;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.EvidenceButton;
import org.aidboard.views.parts.Original;
import org.aidboard.views.parts.StatusMark;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.Names;
import org.jspecify.annotations.Nullable;

/** What a column of the grid shows of a figure, from left to right. */
enum Field {
    VALUE(Order.Column.VALUE, "parts.figure", 12, 3),
    STATUS(Order.Column.STATUS, "parts.status", 8.5, 1),
    YEAR(Order.Column.YEAR, "parts.year", 7.5, 1),
    THEME(Order.Column.THEME, "parts.theme", 8.75, 1),
    MEASURE(Order.Column.MEASURE, "figures.measure", 8, 1),
    UNIT(Order.Column.UNIT, "figures.unit", 7.5, 1),
    PROVIDER(Order.Column.PROVIDER, "parts.provider", 8.5, 1),
    RECIPIENT(Order.Column.RECIPIENT, "parts.recipient", 8.5, 1),
    DOCUMENT(Order.Column.TITLE, "parts.document", 14, 3),
    PUBLISHER(Order.Column.PUBLISHER, "figures.publisher", 10, 1),
    PUBLISHED(Order.Column.PUBLISHED, "parts.published", 8.75, 1);

    /** Those worth showing unasked, the most important first. */
    static final List<Field> BY_WEIGHT = List.of(VALUE, YEAR, STATUS, DOCUMENT, PROVIDER, RECIPIENT, THEME, PUBLISHED);

    private final Order.Column order;
    private final String title;
    private final double width;
    private final int grow;

    Field(Order.Column order, String title, double width, int grow) {
        this.order = order;
        this.title = title;
        this.width = width;
        this.grow = grow;
    }

    /** The column sorted by this, as the store knows it. */
    Order.Column order() {
        return order;
    }

    /** The header, in the reader's language. */
    String title() {
        return Texts.say(title);
    }

    /** The least width at which it can be read, in rem. */
    double width() {
        return width;
    }

    /** Its share of the room that is left over. */
    int grow() {
        return grow;
    }

    /** The cell of a figure. */
    Component show(FigureRow row) {
        Figure figure = row.figure();
        return switch (this) {
            case VALUE -> new EvidenceButton(row);
            case STATUS -> new StatusMark(figure.status());
            case YEAR -> cell(Captions.shortYear(figure.period()));
            case THEME -> cell(Names.of(figure.theme()));
            case MEASURE -> cell(Names.of(figure.measure()));
            case UNIT -> cell(unit(figure));
            case PROVIDER -> cell(Names.place(figure.provider()));
            case RECIPIENT -> cell(Names.place(figure.recipient()));
            case DOCUMENT -> Original.mark(cell(row.document().about().title()));
            case PUBLISHER -> Original.mark(cell(row.document().about().publisher()));
            case PUBLISHED -> cell(day(row.document().about().published()));
        };
    }

    /** What addresses and ids call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with this word. */
    static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The field that rows are sorted by; none for the order of the texts and for what has no column. */
    static Optional<Field> of(Order sorted) {
        return Arrays.stream(values())
                .filter(field -> field.order == sorted.column())
                .findFirst();
    }

    private static Span cell(@Nullable String words) {
        Span cell = new Span(words == null ? "" : words);
        cell.setTitle(words == null ? "" : words);
        return cell;
    }

    private static String unit(Figure figure) {
        var quantity = figure.quantity();
        return quantity == null ? "" : quantity.unit();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Captions.shortDay(day);
    }
}
