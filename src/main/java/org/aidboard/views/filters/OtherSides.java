package org.aidboard.views.filters;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aidboard.metrics.Selection;
import org.aidboard.views.language.Texts;

/** What an address has chosen on sides that a place has no field for: said, and to be taken away. */
final class OtherSides extends Div {

    private static final long serialVersionUID = 1;

    private final transient Consumer<Selection> changed;
    private final boolean words;

    /**
     * Nothing yet.
     *
     * @param words whether the words searched for have no field either
     */
    OtherSides(boolean words, Consumer<Selection> changed) {
        this.words = words;
        this.changed = changed;
        addClassName("other-sides");
    }

    void show(Selection shown) {
        removeAll();
        if (words && !shown.words().isEmpty()) {
            add(chip(Texts.say("filters.words"), shown.words(), shown.withWords("")));
        }
        if (!shown.sources().publishers().isEmpty()) {
            add(chip(
                    Texts.say("filters.publisher"),
                    joined(shown.sources().publishers()),
                    shown.withPublishers(Set.of())));
        }
        if (!shown.sources().years().isEmpty()) {
            add(chip(Texts.say("filters.published"), joined(shown.sources().years()), shown.withPublished(Set.of())));
        }
        setVisible(getComponentCount() > 0);
    }

    private NativeButton chip(String side, String values, Selection without) {
        NativeButton chip = new NativeButton(Texts.say("filters.side", "side", side, "values", values));
        chip.addClassName("quiet-button");
        chip.setAriaLabel(Texts.say("filters.side.clear", "side", side, "values", values));
        chip.addClickListener(click -> changed.accept(without));
        return chip;
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
}
