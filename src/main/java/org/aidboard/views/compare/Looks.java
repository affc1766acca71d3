package org.aidboard.views.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.compare.cards.ChartTab;
import org.aidboard.views.compare.sources.SourcesTab;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.compare.state.Tab;
import org.aidboard.views.compare.table.TableTab;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.EmptyNote;

/** Chart, table and sources of one and the same selection. */
final class Looks extends Div {

    private static final long serialVersionUID = 1;

    private static final List<Tab> ALL = List.of(Tab.values());

    private final transient Metrics metrics;
    private final Tabs tabs = new Tabs();
    private final Paragraph count = new Paragraph();
    private final Div panel = new Div();
    private final ChartTab charts;
    private final TableTab table;
    private final SourcesTab sources;
    private transient State state = State.START;

    Looks(Metrics metrics, Consumer<State> changed) {
        this.metrics = metrics;
        charts = new ChartTab(changed);
        table = new TableTab(changed);
        sources = new SourcesTab(metrics, changed);
        tabs.setId("looks");
        tabs.getElement().setAttribute("aria-label", Texts.say("compare.looks"));
        for (Tab look : ALL) {
            com.vaadin.flow.component.tabs.Tab tab =
                    new com.vaadin.flow.component.tabs.Tab(Texts.name("compare.look", look));
            tab.setId("look-" + look.name().toLowerCase(Locale.ROOT));
            tab.getElement().setAttribute("aria-controls", "look");
            tabs.add(tab);
        }
        tabs.addSelectedChangeListener(event -> {
            Tab look = ALL.get(tabs.getSelectedIndex());
            if (look != state.tab()) {
                changed.accept(state.with(look));
            }
        });
        panel.setId("look");
        panel.getElement().setAttribute("role", "tabpanel");
        count.setId("comparison-count");
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
        Div bar = new Div(tabs, count);
        bar.addClassName("looks-bar");
        add(bar, panel);
    }

    void show(State shown, Answer answer) {
        state = shown;
        tabs.setSelectedIndex(ALL.indexOf(shown.tab()));
        panel.getElement()
                .setAttribute("aria-labelledby", "look-" + shown.tab().name().toLowerCase(Locale.ROOT));
        if (answer.figures() == 0) {
            count.setText("");
            put(new EmptyNote(Texts.say("compare.empty"), Texts.say("compare.empty.why")));
            return;
        }
        count.setText(Texts.say(
                "compare.count",
                "figures",
                answer.figures(),
                "kinds",
                answer.kinds().size()));
        if (shown.tab() == Tab.SOURCES) {
            sources.show(shown, answer.selection());
            put(sources);
        } else if (answer.tooMany()) {
            count.setText(Texts.say("compare.figures", "count", answer.figures()));
            put(new EmptyNote(Texts.say("compare.many"), Texts.say("compare.many.why", "most", Question.MOST)));
        } else if (shown.tab() == Tab.TABLE) {
            table.show(shown, answer.comparison());
            put(table);
        } else {
            charts.show(answer.cards(shown, metrics));
            put(charts);
        }
    }

    /** What stands there already is not moved: it would lose the focus. */
    private void put(Component look) {
        if (!look.getParent().filter(panel::equals).isPresent()) {
            panel.removeAll();
            panel.add(look);
        }
    }
}
