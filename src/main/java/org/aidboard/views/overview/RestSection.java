package org.aidboard.views.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.SelectionParameters;
import org.aidboard.views.figures.FiguresView;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.EvidenceButton;
import org.aidboard.views.parts.StatusMark;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.Names;

/** What no chart of the page shows, by theme, so that nothing extracted is invisible. */
final class RestSection extends Div {

    private static final long serialVersionUID = 1;

    private static final int MOST = 8;

    RestSection(Metrics metrics, Shown shown) {
        setId("everything-else");
        addClassName("rest");
        metrics.facets(Selection.ALL).themes().forEach((theme, count) -> {
            Selection selection = Selection.ALL.withThemes(Set.of(theme));
            long others = count - shown.count(theme);
            if (others > 0) {
                int enough = (int) Math.min(count, count - others + MOST);
                List<FigureRow> rows = metrics.figures(selection, Order.TEXT, 0, enough).items().stream()
                        .filter(row -> !shown.contains(row))
                        .limit(MOST)
                        .toList();
                add(theme(theme, rows, others, count));
            }
        });
    }

    private static Section theme(Theme theme, List<FigureRow> rows, long others, int count) {
        UnorderedList list = new UnorderedList();
        rows.stream().map(RestSection::item).forEach(list::add);
        Section section = new Section(new H3(Names.of(theme)), list);
        section.addClassName("rest-theme");
        RouterLink all = new RouterLink(Texts.say("overview.rest.all", "count", count), FiguresView.class);
        all.setQueryParameters(
                new QueryParameters(Map.copyOf(SelectionParameters.print(Selection.ALL.withThemes(Set.of(theme))))));
        all.addClassName("more-link");
        section.add(all);
        if (others > rows.size()) {
            all.setText(Texts.say("overview.rest.more", "more", others - rows.size(), "count", count));
        }
        return section;
    }

    private static ListItem item(FigureRow row) {
        Figure figure = row.figure();
        String parties = Captions.parties(figure);
        Span context = new Span(Captions.year(figure.period()) + (parties.isEmpty() ? "" : " · " + parties));
        context.addClassName("rest-context");
        Span line = new Span(new StatusMark(figure.status()), context);
        line.addClassName("rest-line");
        return new ListItem(new EvidenceButton(row), line);
    }
}
