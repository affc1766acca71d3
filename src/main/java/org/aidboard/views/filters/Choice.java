package org.aidboard.views.filters;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
        setPlaceholder("all");
        setAutoExpand(AutoExpandMode.VERTICAL);
    }

    /** Shows the values there are, those chosen among them even where nothing has them any more. */
    void show(Map<T, Integer> available, Set<T> chosen) {
        counts = available;
        List<T> items = new ArrayList<>(available.keySet());
        chosen.stream().filter(value -> !available.containsKey(value)).forEach(items::add);
        setItems(items);
        setValue(chosen);
        setPlaceholder(chosen.isEmpty() ? "all" : "");
    }

    private String label(T value) {
        return name.apply(value) + " (" + counts.getOrDefault(value, 0) + ")";
    }
}
