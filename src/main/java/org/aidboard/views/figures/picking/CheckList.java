package org.aidboard.views.figures.picking;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.Selection;
import org.aidboard.views.language.Texts;

/** Values to tick, the most frequent first, with a search where they are many. */
public final class CheckList<T> extends Div {

    private static final long serialVersionUID = 1;

    /** More values than this want a search, and are not all shown at once. */
    private static final int MANY = 12;

    private static final int SHOWN = 50;

    private final transient Pick<T> pick;
    private final transient Map<T, Integer> counts;
    private final transient Set<T> chosen;
    private final CheckboxGroup<T> boxes;
    private final TextField search = new TextField(Texts.say("figures.filter.search"));
    private final Paragraph cut = new Paragraph();
    private boolean showing;

    /**
     * The values of a side as they stand.
     *
     * @param title of the column
     * @param changed told what is ticked now
     */
    public CheckList(String title, Pick<T> pick, Selection selection, Facets facets, Consumer<Set<T>> changed) {
        this.pick = pick;
        this.chosen = new HashSet<>(pick.chosen().apply(selection));
        this.counts = new LinkedHashMap<>(pick.counts().apply(facets));
        chosen.forEach(value -> counts.putIfAbsent(value, 0));
        addClassName("check-list");
        boxes = new CheckboxGroup<>(title);
        boxes.setId("filter-boxes");
        boxes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        boxes.setItemLabelGenerator(value ->
                Texts.say("filters.choice", "name", pick.name().apply(value), "count", counts.getOrDefault(value, 0)));
        boxes.addValueChangeListener(event -> {
            if (!showing) {
                event.getOldValue().forEach(chosen::remove);
                chosen.addAll(event.getValue());
                changed.accept(Set.copyOf(chosen));
            }
        });
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> narrow(event.getValue()));
        search.setVisible(counts.size() > MANY);
        cut.addClassName("detail");
        add(search, boxes, cut);
        narrow("");
    }

    private void narrow(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        List<T> found = new ArrayList<>(counts.keySet().stream()
                .filter(value ->
                        pick.name().apply(value).toLowerCase(Locale.ROOT).contains(sought))
                .toList());
        found.sort((a, b) -> Boolean.compare(chosen.contains(b), chosen.contains(a)));
        List<T> shown = found.subList(0, Math.min(SHOWN, found.size()));
        showing = true;
        boxes.setItems(shown);
        Set<T> ticked = new HashSet<>(shown);
        ticked.retainAll(chosen);
        boxes.setValue(ticked);
        showing = false;
        cut.setVisible(found.isEmpty() || found.size() > SHOWN);
        cut.setText(Texts.say("figures.filter.shown", "shown", shown.size(), "all", found.size()));
    }
}
