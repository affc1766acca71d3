package org.aidboard.views.compare.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aidboard.views.compare.controls.ChangeYears;
import org.aidboard.views.compare.controls.Paging;
import org.aidboard.views.compare.controls.Segments;
import org.aidboard.views.compare.state.Form;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.language.Texts;
import org.aidboard.views.live.Renewal;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.parts.EmptyNote;

/** The selection as charts, one for each kind of figure: nothing else is ever put on one axis. */
public final class ChartTab extends Div {

    private static final long serialVersionUID = 1;

    /** More charts than this on a page compare nothing any more. */
    private static final int MOST = 12;

    private final transient Consumer<State> changed;
    private transient State state = State.START;
    private final Segments<Form> forms = new Segments<>(
            "chart-form", Texts.say("compare.form"), form -> Texts.name("compare.form", form), this::draw);
    private final Segments<Boolean> milestones = new Segments<>(
            "milestones", Texts.say("compare.milestones"), on -> Texts.say("compare.milestones"), this::milestones);
    private final ChangeYears years;

    private final Div bar;

    public ChartTab(Consumer<State> changed) {
        this.changed = changed;
        years = new ChangeYears((from, to) -> changed.accept(state.withChange(from, to)));
        bar = new Div(forms, years, milestones);
        bar.addClassName("tab-bar");
        addClassName("chart-tab");
    }

    /** Shows the charts of a state. */
    public void show(Cards cards) {
        if (!cards.state().equals(state)) {
            // Buttons of the old cards offer what another choice shows.
            removeAll();
        }
        state = cards.state();
        forms.show(Arrays.asList(Form.values()), Set.of(state.form()));
        milestones.show(List.of(true), state.milestones() ? Set.of(true) : Set.of());
        years.setVisible(state.form() == Form.CHANGE);
        years.show(
                cards.kinds().stream()
                        .flatMap(kind -> kind.years().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                state.before(),
                state.after());
        List<Component> fresh = new ArrayList<>(List.of(bar));
        fresh.addAll(state.form() == Form.TARGETS ? targets(cards) : charts(cards));
        Renewal.of(this, fresh);
    }

    private List<Component> charts(Cards cards) {
        List<Component> shown = new ArrayList<>(page(cards.kinds(), cards::card));
        cards.timeLine().ifPresent(shown::add);
        return shown.isEmpty() ? List.of(nothing("compare.empty.charts")) : shown;
    }

    private List<Component> targets(Cards cards) {
        List<Component> shown = page(cards.targets(), cards::card);
        return shown.isEmpty() ? List.of(nothing("compare.empty.targets")) : shown;
    }

    /** One page of charts, and the ways to the others. */
    private <T> List<Component> page(List<T> all, Function<T, ChartCard> card) {
        if (all.isEmpty()) {
            return List.of();
        }
        Paging paging = new Paging(state.page(), MOST, all.size(), page -> changed.accept(state.withPage(page)));
        Div page = new Div();
        page.addClassName("cards");
        all.stream().skip(paging.from()).limit(MOST).map(card).forEach(page::add);
        if (page.getComponentCount() % 2 == 1) {
            ((ChartCard) page.getComponentAt(0)).addClassName("wide");
        }
        return List.of(page, paging);
    }

    private static EmptyNote nothing(String key) {
        return new EmptyNote(Texts.say("compare.empty"), Texts.say(key));
    }

    private void draw(Form form) {
        changed.accept(state.with(form));
    }

    private void milestones(boolean pressed) {
        changed.accept(state.withMilestones(!state.milestones()));
    }
}
