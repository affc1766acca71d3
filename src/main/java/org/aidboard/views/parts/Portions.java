package org.aidboard.views.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Function;
import org.aidboard.views.language.Texts;

/** The first of several things, and a button that brings more of them to the same place until all are there. */
public final class Portions<T> extends Div {

    private static final long serialVersionUID = 1;

    private final transient List<T> all;
    private final transient Function<T, ? extends Component> drawn;
    private final Div shown = new Div();
    private final NativeButton more = new NativeButton();

    /**
     * Some things.
     *
     * @param few so many at first
     * @param portion so many more at each wish
     * @param drawn what stands for each
     */
    public Portions(List<T> all, int few, int portion, Function<T, ? extends Component> drawn) {
        this.all = all;
        this.drawn = drawn;
        addClassName("portions");
        shown.addClassName("portion");
        more.addClassNames("evidence-link", "portions-more");
        more.addClickListener(click -> {
            int before = shown.getComponentCount();
            show(portion);
            // The button may be gone: who works by keyboard goes on at the first of what has come.
            focus(shown.getComponentAt(before));
        });
        add(shown, more);
        show(few);
    }

    private void show(int some) {
        int before = shown.getComponentCount();
        all.stream().skip(before).limit(some).map(drawn).forEach(shown::add);
        int left = all.size() - shown.getComponentCount();
        more.setText(Texts.say("parts.more", "count", left));
        more.setVisible(left > 0);
    }

    private static void focus(Component first) {
        if (first instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            first.getChildren().findFirst().ifPresent(Portions::focus);
        }
    }
}
