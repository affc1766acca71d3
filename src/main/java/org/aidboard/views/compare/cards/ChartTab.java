package org.aidboard.views.compare.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.compare.controls.ChangeYears;
import org.aidboard.views.compare.controls.Segments;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.state.Form;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.language.Texts;
import org.aidboard.views.live.Renewal;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.parts.EmptyNote;

/** The selection as charts, one for each kind of figure: nothing else is ever put on one axis. */
public final class ChartTab extends Div {

    private static final long serialVersionUID = 1;

    /** More charts than this compare nothing any more. */
    private static final int MOST = 12;

    private final transient Metrics metrics;
    private final transient Consumer<State> changed;
    private transient State state = State.START;
    private final Segments<Form> forms = new Segments<>(
            "chart-form", Texts.say("compare.form"), form -> Texts.name("compare.form", form), this::draw);
    private final Segments<Boolean> milestones = new Segments<>(
            "milestones", Texts.say("compare.milestones"), on -> Texts.say("compare.milestones"), this::milestones);
    private final ChangeYears years;

    private final Div bar;
    private final CardList cards = new CardList();

    public ChartTab(Metrics metrics, Consumer<State> changed) {
        this.metrics = metrics;
        this.changed = changed;
        years = new ChangeYears((from, to) -> changed.accept(state.withChange(from, to)));
        bar = new Div(forms, years, milestones);
        bar.addClassName("tab-bar");
        addClassName("chart-tab");
    }

    /** Shows kinds of figures as a state wants them, with events that may stand beside them. */
    public void show(State shown, List<Kind> kinds, List<Fact> events) {
        if (!shown.equals(state)) {
            // Buttons of the old cards offer what another choice shows.
            removeAll();
            cards.clear();
        }
        state = shown;
        forms.show(Arrays.asList(Form.values()), Set.of(state.form()));
        milestones.show(List.of(true), state.milestones() ? Set.of(true) : Set.of());
        years.setVisible(state.form() == Form.CHANGE);
        if (years.isVisible()) {
            years.show(
                    kinds.stream()
                            .limit(MOST)
                            .flatMap(kind -> kind.years().stream())
                            .distinct()
                            .sorted()
                            .toList(),
                    state.before(),
                    state.after());
        }
        List<Component> fresh = new ArrayList<>(List.of(bar));
        fresh.addAll(state.form() == Form.TARGETS ? targets(kinds) : charts(kinds, events));
        Renewal.of(this, fresh);
    }

    private List<Component> charts(List<Kind> kinds, List<Fact> events) {
        List<Supplier<ChartCard>> wanted = new ArrayList<>();
        kinds.stream().limit(MOST).forEach(kind -> wanted.add(() -> KindCard.of(kind, events, state, metrics)));
        if (!events.isEmpty()) {
            wanted.add(() -> EventCard.of(events, state, metrics).orElseThrow());
        }
        cards.show(wanted, Math.min(MOST, kinds.size()));
        List<Component> shown = new ArrayList<>(List.of(cards));
        if (kinds.size() > MOST) {
            Paragraph more = new Paragraph(Texts.say("compare.limit.charts", "shown", MOST, "all", kinds.size()));
            more.addClassName("detail");
            shown.add(more);
        }
        if (kinds.isEmpty() && events.isEmpty()) {
            shown.add(nothing("compare.empty.charts"));
        }
        return shown;
    }

    private List<Component> targets(List<Kind> kinds) {
        List<TargetCard> targets = TargetCard.in(kinds);
        if (targets.isEmpty()) {
            return List.of(nothing("compare.empty.targets"));
        }
        cards.show(targets.stream()
                .limit(MOST)
                .map(card -> (Supplier<ChartCard>) () -> card.card(state, metrics))
                .toList(), 0);
        return List.of(cards);
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
