package org.aidboard.views.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.views.figures.picking.ByDocument;
import org.aidboard.views.figures.picking.CheckList;
import org.aidboard.views.figures.picking.Pick;
import org.aidboard.views.language.Texts;
import org.jspecify.annotations.Nullable;

/** Below each header a button that says what the column is filtered by, and opens the choice. */
final class FilterRow implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Metrics metrics;
    private final transient Consumer<Selection> changed;
    private final EnumMap<Field, NativeButton> buttons = new EnumMap<>(Field.class);
    private transient Selection selection = Selection.ALL;

    FilterRow(Metrics metrics, Consumer<Selection> changed) {
        this.metrics = metrics;
        this.changed = changed;
        for (Field field : Field.values()) {
            buttons.put(field, button(field));
        }
    }

    /** What stands below the header of a field. */
    Map<Field, NativeButton> buttons() {
        return buttons;
    }

    /** Says what each column is filtered by. */
    void show(Selection shown) {
        selection = shown;
        buttons.forEach((field, button) -> {
            String said = FilterWords.say(field, shown);
            String words = said.isEmpty() ? Texts.say("filters.all") : said;
            button.setText(words);
            button.setTitle(words);
            button.setClassName("chosen", !said.isEmpty());
            button.setAriaLabel(Texts.say("figures.filter.of", "column", field.title(), "what", words));
        });
    }

    private NativeButton button(Field field) {
        NativeButton button = new NativeButton();
        button.setId("column-filter-" + field.word());
        button.addClassName("column-filter");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        Div choices = new Div();
        choices.addClassName("filter-choices");
        Popover popover = new Popover(choices);
        popover.setTarget(button);
        popover.setAutofocus(true);
        popover.setAriaLabel(Texts.say("figures.filter.title", "column", field.title()));
        popover.addOpenedChangeListener(event -> {
            choices.removeAll();
            if (event.isOpened()) {
                choices.add(choice(field));
            }
        });
        return button;
    }

    /** The choice for a column as things stand. */
    Component choice(Field field) {
        return switch (field) {
            case VALUE -> words();
            case YEAR -> years();
            case STATUS -> list(field, Pick.STATUS);
            case THEME -> list(field, Pick.THEME);
            case MEASURE -> list(field, Pick.MEASURE);
            case UNIT -> list(field, Pick.UNIT);
            case PROVIDER -> list(field, Pick.PROVIDER);
            case RECIPIENT -> list(field, Pick.RECIPIENT);
            case DOCUMENT -> list(field, ByDocument.title(metrics.documents()));
            case PUBLISHER ->
                list(field, ByDocument.publisher(metrics.documents(), selection), selection.withPublishers(Set.of()));
            case PUBLISHED ->
                list(field, ByDocument.year(metrics.documents(), selection), selection.withPublished(Set.of()));
        };
    }

    private <T> CheckList<T> list(Field field, Pick<T> pick) {
        return list(field, pick, selection);
    }

    private <T> CheckList<T> list(Field field, Pick<T> pick, Selection counted) {
        return new CheckList<>(
                field.title(),
                pick,
                selection,
                metrics.facets(counted),
                (Set<T> ticked) -> changed.accept(pick.with().apply(selection, ticked)));
    }

    private TextField words() {
        TextField field = new TextField(Texts.say("filters.words"));
        field.setPlaceholder(Texts.say("filters.words.where"));
        field.setWidthFull();
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(selection.words());
        field.addValueChangeListener(event -> changed.accept(selection.withWords(event.getValue())));
        return field;
    }

    private Div years() {
        IntegerField from = year("filters.yearFrom", selection.yearFrom());
        IntegerField to = year("filters.yearTo", selection.yearTo());
        to.setManualValidation(true);
        to.setErrorMessage(Texts.say("filters.backwards"));
        Runnable tell = () -> {
            boolean backwards = from.getValue() != null && to.getValue() != null && to.getValue() < from.getValue();
            to.setInvalid(backwards);
            if (!backwards) {
                changed.accept(selection.withYears(from.getValue(), to.getValue()));
            }
        };
        from.addValueChangeListener(event -> tell.run());
        to.addValueChangeListener(event -> tell.run());
        return new Div(from, to);
    }

    private static IntegerField year(String label, @Nullable Integer value) {
        IntegerField field = new IntegerField(Texts.say(label));
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(Texts.say("filters.year.bad")));
        field.setWidthFull();
        field.setValue(value);
        return field;
    }
}
