package org.aidboard.views.filters;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.aidboard.views.language.Texts;

/** One side of a selection: any of several values, each with how many figures have it. */
final class Choice<T> extends MultiSelectComboBox<T> {

    private static final long serialVersionUID = 1;

    private final transient Function<T, String> name;
    private transient Map<T, Integer> counts = Map.of();

    Choice(String label, String id, Function<T, String> name) {
        super(label);
        this.name = name;
        setId("filter-" + id);
        setItemLabelGenerator(this::label);
        setPlaceholder(Texts.say("filters.all"));
        setI18n(spoken());
        setAutoExpand(AutoExpandMode.VERTICAL);
    }

    /** Shows the values there are, those chosen among them even where nothing has them any more. */
    void show(Map<T, Integer> available, Set<T> chosen) {
        if (available.equals(counts) && chosen.equals(getValue())) {
            // Setting the same anew would close the list under a reader's hands.
            return;
        }
        counts = available;
        List<T> items = new ArrayList<>(available.keySet());
        chosen.stream().filter(value -> !available.containsKey(value)).forEach(items::add);
        setItems(items);
        setValue(chosen);
        setPlaceholder(chosen.isEmpty() ? Texts.say("filters.all") : "");
    }

    /** What a screen reader says of such lists. */
    static MultiSelectComboBoxI18n spoken() {
        return new MultiSelectComboBoxI18n()
                .setCleared(Texts.say("filters.choice.cleared"))
                .setFocused(Texts.say("filters.choice.focused"))
                .setSelected(Texts.say("filters.choice.selected"))
                .setDeselected(Texts.say("filters.choice.deselected"))
                .setTotal(Texts.say("filters.choice.total"));
    }

    private String label(T value) {
        return Texts.say("filters.choice", "name", name.apply(value), "count", counts.getOrDefault(value, 0));
    }
}
