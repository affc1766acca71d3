package org.aidboard.views.compare.controls;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.aidboard.views.language.Texts;

/** Where in a long list one is, and the ways forth and back. */
public final class Paging extends Nav {

    private static final long serialVersionUID = 1;

    private final int page;
    private final int size;

    /**
     * The place in a list.
     *
     * @param wanted page, from 1; beyond the last it is the last
     * @param size of a page
     * @param total of the list
     * @param turn told which page is wanted next
     */
    public Paging(int wanted, int size, int total, IntConsumer turn) {
        this.size = size;
        int last = Math.max(1, Math.ceilDiv(total, size));
        page = Math.clamp(wanted, 1, last);
        addClassName("paging");
        getElement().setAttribute("aria-label", Texts.say("compare.pages"));
        setVisible(last > 1);
        Span where = new Span(Texts.say(
                "compare.pages.where", "from", from() + 1, "to", Math.min(total, from() + size), "total", total));
        where.getElement().setAttribute("role", "status");
        NativeButton back = button("compare.pages.back", page > 1, () -> turn.accept(page - 1));
        back.setId("page-back");
        NativeButton forth = button("compare.pages.forth", page < last, () -> turn.accept(page + 1));
        forth.setId("page-forth");
        add(back, where, forth);
    }

    /** The first of the list that stands on the page, from 0. */
    public int from() {
        return (page - 1) * size;
    }

    private static NativeButton button(String text, boolean enabled, Runnable turn) {
        NativeButton button = new NativeButton(Texts.say(text));
        button.addClassName("quiet-button");
        button.setEnabled(enabled);
        button.addClickListener(click -> turn.run());
        return button;
    }
}
