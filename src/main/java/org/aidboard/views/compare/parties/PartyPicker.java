package org.aidboard.views.compare.parties;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.aidboard.metrics.Facets;
import org.aidboard.views.compare.controls.Segments;
import org.aidboard.views.compare.state.PartyOrder;
import org.aidboard.views.compare.state.Side;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.language.Texts;
import org.jspecify.annotations.Nullable;

/** Who gives, or who receives: searched, counted, sorted, any number of them chosen. */
public final class PartyPicker extends Aside {

    private static final long serialVersionUID = 1;

    /** Longer lists are searched, not read. */
    private static final int MOST = 100;

    private final transient Consumer<State> changed;
    private final Segments<Side> sides = new Segments<>(
            "party-side", Texts.say("compare.parties"), side -> Texts.name("compare.parties.side", side), this::turn);
    private final Segments<PartyOrder> orders = new Segments<>(
            "party-order",
            Texts.say("compare.parties.sort"),
            order -> Texts.name("compare.parties.sort", order),
            this::sort);
    private final TextField search = new TextField();
    private final Div list = new Div();
    private final Paragraph note = new Paragraph();
    private final NativeButton clear = new NativeButton(Texts.say("compare.parties.clear"));
    private final NativeButton fold = new NativeButton();
    private transient State state = State.START;
    private transient List<Party> parties = List.of();
    private transient @Nullable Shown shown;

    private record Shown(List<Party> parties, Set<String> chosen) {}

    public PartyPicker(Consumer<State> changed) {
        this.changed = changed;
        setId("parties");
        addClassName("parties");
        H2 heading = new H2(Texts.say("compare.parties"));
        heading.setId("parties-title");
        getElement().setAttribute("aria-labelledby", "parties-title");
        search.setId("party-search");
        search.setPlaceholder(Texts.say("compare.parties.search"));
        search.setAriaLabel(Texts.say("compare.parties.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> list());
        list.addClassName("party-list");
        list.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "parties-title");
        note.addClassName("because");
        clear.setId("party-clear");
        clear.addClassName("quiet-button");
        clear.addClickListener(click -> choose(Set.of()));
        fold.setId("party-fold");
        fold.addClassNames("quiet-button", "party-fold");
        fold.addClickListener(click -> unfold(!hasClassName("unfolded")));
        Div body = new Div(sides, search, orders, list, note, clear);
        body.addClassName("party-body");
        add(heading, fold, body);
        unfold(false);
    }

    /** Shows whom a state offers and has chosen; values where some kind of figure can be looked at. */
    public void show(State next, Facets facets, @Nullable PartyValues values) {
        state = next;
        sides.show(List.of(Side.values()), Set.of(state.side()));
        orders.show(List.of(PartyOrder.values()), Set.of(state.order()));
        parties = Parties.of(state, chosen(), facets, values);
        note.setText(Parties.note(values));
        note.setVisible(!note.getText().isEmpty());
        clear.setVisible(!chosen().isEmpty());
        list();
    }

    private Set<String> chosen() {
        return state.side() == Side.PROVIDER
                ? state.selection().providers()
                : state.selection().recipients();
    }

    private void list() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Party> found = parties.stream()
                .filter(party -> party.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || party.code().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        Shown now = new Shown(found, Set.copyOf(chosen()));
        if (now.equals(shown)) {
            // Left alone, so that a tick on its way from the browser still finds its box.
            return;
        }
        shown = now;
        list.removeAll();
        found.stream().limit(MOST).map(this::line).forEach(list::add);
        if (found.isEmpty()) {
            list.add(new Paragraph(Texts.say(wanted.isEmpty() ? "compare.parties.nobody" : "compare.parties.none")));
        } else if (found.size() > MOST) {
            list.add(new Paragraph(Texts.say("compare.parties.more", "count", found.size() - MOST)));
        }
    }

    private NativeLabel line(Party party) {
        CheckInput box = new CheckInput(chosen().contains(party.code()));
        box.setId("party-" + party.code());
        box.addValueChangeListener(event -> tick(party.code(), event.getValue()));
        Span name = new Span(party.name());
        name.addClassName("party-name");
        Span value = new Span(party.said());
        value.addClassName("party-value");
        Span count = new Span(Texts.say("compare.number", "number", party.figures()));
        count.addClassName("party-count");
        count.setTitle(Texts.say("compare.figures", "count", party.figures()));
        NativeLabel line = new NativeLabel();
        line.add(box, name, value, count);
        line.addClassName("party");
        return line;
    }

    private void tick(String code, boolean on) {
        Set<String> codes = new HashSet<>(chosen());
        if (on ? codes.add(code) : codes.remove(code)) {
            choose(codes);
        }
    }

    private void choose(Set<String> codes) {
        changed.accept(state.with(
                state.side() == Side.PROVIDER
                        ? state.selection().withProviders(codes)
                        : state.selection().withRecipients(codes)));
    }

    private void turn(Side side) {
        search.clear();
        changed.accept(state.with(side));
    }

    private void sort(PartyOrder order) {
        changed.accept(state.with(order));
    }

    /** On a narrow page the list is folded away until it is wanted. */
    private void unfold(boolean unfolded) {
        setClassName("unfolded", unfolded);
        fold.setText(Texts.say(unfolded ? "compare.parties.fold" : "compare.parties.unfold"));
        fold.getElement().setAttribute("aria-expanded", String.valueOf(unfolded));
    }
}
