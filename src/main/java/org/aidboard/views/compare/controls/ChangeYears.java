package org.aidboard.views.compare.controls;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aidboard.views.language.Texts;
import org.jspecify.annotations.Nullable;

/** Which two years are set against each other; where none are chosen, those that suit. */
public final class ChangeYears extends Div {

    private static final long serialVersionUID = 1;

    private static final Integer NONE = Integer.MIN_VALUE;

    private final Select<Integer> from = select("change-from", Texts.say("compare.change.from"));
    private final Select<Integer> to = select("change-to", Texts.say("compare.change.to"));
    private boolean showing;

    /** Told the two years, null where the choice is left open. */
    public interface Chosen {
        void years(@Nullable Integer from, @Nullable Integer to);
    }

    public ChangeYears(Chosen chosen) {
        addClassName("change-years");
        add(from, to);
        for (Select<Integer> one : List.of(from, to)) {
            one.addValueChangeListener(event -> {
                if (!showing) {
                    chosen.years(year(from), year(to));
                }
            });
        }
    }

    /** Shows the years there are, and those chosen. */
    public void show(List<Integer> years, @Nullable Integer before, @Nullable Integer after) {
        showing = true;
        try {
            show(from, years, before);
            show(to, years, after);
        } finally {
            showing = false;
        }
    }

    private static void show(Select<Integer> select, List<Integer> years, @Nullable Integer chosen) {
        List<Integer> items = new ArrayList<>(years);
        items.addFirst(NONE);
        if (chosen != null && !items.contains(chosen)) {
            items.add(chosen);
        }
        select.setItems(items);
        select.setValue(Objects.requireNonNullElse(chosen, NONE));
    }

    private static @Nullable Integer year(Select<Integer> select) {
        Integer year = select.getValue();
        return year == null || year.equals(NONE) ? null : year;
    }

    private static Select<Integer> select(String id, String label) {
        Select<Integer> select = new Select<>();
        select.setId(id);
        select.setLabel(label);
        select.setItemLabelGenerator(
                year -> year.equals(NONE) ? Texts.say("compare.change.auto") : String.valueOf(year));
        return select;
    }
}
