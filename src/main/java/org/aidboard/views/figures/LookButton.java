package org.aidboard.views.figures;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import java.util.function.Consumer;
import org.aidboard.views.language.Texts;

/** A button that opens the choice of columns and density. */
final class LookButton extends Div {

    private static final long serialVersionUID = 1;

    private final transient Consumer<Look> chosen;
    private final CheckboxGroup<Field> columns = new CheckboxGroup<>(Texts.say("figures.columns"));
    private final RadioButtonGroup<Look.Density> density = new RadioButtonGroup<>(Texts.say("figures.density"));
    private final NativeButton fitting = new NativeButton(Texts.say("figures.columns.fitting"));
    private transient Look look = Look.START;
    private boolean showing;

    LookButton(Consumer<Look> chosen) {
        this.chosen = chosen;
        NativeButton button = new NativeButton(Texts.say("figures.look"));
        button.setId("figures-look");
        button.addClassName("quiet-button");
        columns.setId("figures-columns");
        columns.setItems(Field.values());
        columns.setItemLabelGenerator(Field::title);
        columns.setItemEnabledProvider(field -> field != Field.VALUE);
        columns.addValueChangeListener(event -> {
            if (!showing) {
                tell(look.withColumns(event.getValue()));
            }
        });
        density.setId("figures-density");
        density.setItems(Look.Density.values());
        density.setItemLabelGenerator(one -> Texts.name("figures.density", one));
        density.addValueChangeListener(event -> {
            if (!showing && event.getValue() != null) {
                tell(look.withDensity(event.getValue()));
            }
        });
        fitting.addClassName("quiet-button");
        fitting.addClickListener(click -> tell(look.withColumns(Set.of())));
        Div choices = new Div(columns, fitting, density);
        choices.addClassName("filter-choices");
        add(button, popover(button, choices));
    }

    /** Shows the look there is and which columns it has just now. */
    void show(Look shown, Set<Field> fields) {
        look = shown;
        showing = true;
        columns.setValue(fields);
        density.setValue(shown.density());
        showing = false;
        fitting.setVisible(!shown.columns().isEmpty());
    }

    private void tell(Look changed) {
        chosen.accept(changed);
    }

    private static Popover popover(NativeButton button, Div choices) {
        Popover popover = new Popover(choices);
        popover.setTarget(button);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(Texts.say("figures.look"));
        return popover;
    }
}
