package org.aidboard.views.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** Somebody wants to see the sentence behind a figure. */
public final class OpenEvidence extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1;

    private final String key;

    private OpenEvidence(UI source, String key) {
        super(source, true);
        this.key = key;
    }

    /** Asks for the sentence behind the figure with this key. */
    public static void request(Component from, String key) {
        from.getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new OpenEvidence(ui, key)));
    }

    /** Answers such wishes with the figure's key. */
    public static Registration listen(UI ui, Consumer<String> answer) {
        return ComponentUtil.addListener(ui, OpenEvidence.class, event -> answer.accept(event.key));
    }
}
