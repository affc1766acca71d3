package org.aidboard.views.compare.controls;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A few choices beside each other, each a button that is pressed or not. */
public final class Segments<T> extends Div {

    private static final long serialVersionUID = 1;

    private final transient Function<T, String> name;
    private final transient Consumer<T> chosen;
    private transient List<T> choices = List.of();

    /**
     * An empty row.
     *
     * @param id by which tests find it and, with the number of a choice, each button
     * @param label what is chosen, for those who do not see where it stands
     * @param name of a choice
     * @param chosen told which one was pressed
     */
    public Segments(String id, String label, Function<T, String> name, Consumer<T> chosen) {
        this.name = name;
        this.chosen = chosen;
        setId(id);
        addClassName("segments");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    /** Shows the choices and which of them are pressed; a button that stays keeps the focus. */
    public void show(List<T> shown, Collection<T> pressed) {
        if (!shown.equals(choices)) {
            choices = List.copyOf(shown);
            removeAll();
            choices.forEach(choice -> add(button(choice)));
        }
        for (int i = 0; i < choices.size(); i++) {
            getComponentAt(i)
                    .getElement()
                    .setAttribute("aria-pressed", String.valueOf(pressed.contains(choices.get(i))));
        }
    }

    private NativeButton button(T choice) {
        NativeButton button = new NativeButton(name.apply(choice));
        button.addClassName("segment");
        button.addClickListener(click -> chosen.accept(choice));
        return button;
    }
}
