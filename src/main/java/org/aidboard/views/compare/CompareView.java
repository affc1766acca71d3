package org.aidboard.views.compare;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import org.aidboard.metrics.BadParameter;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.views.compare.controls.CopyLink;
import org.aidboard.views.compare.controls.TermsChoice;
import org.aidboard.views.compare.controls.YearChoice;
import org.aidboard.views.compare.parties.PartyPicker;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.filters.FilterBar;
import org.aidboard.views.filters.FilterBar.Side;
import org.aidboard.views.language.Texts;
import org.aidboard.views.live.Live;
import org.aidboard.views.live.LivePlace;
import org.aidboard.views.parts.EmptyNote;

/** Years side by side, and countries: one state, which is the address, looked at as charts, as a table or as sources. */
@Route("compare")
public class CompareView extends Div implements AfterNavigationObserver, HasDynamicTitle, LivePlace {

    private static final long serialVersionUID = 1;

    private final transient Question question;
    private final transient Live live;
    private final FilterBar filters;
    private final PartyPicker parties = new PartyPicker(this::choose);
    private final YearChoice years;
    private final TermsChoice terms;
    private final Looks looks;
    private final Div trouble = new Div();
    private transient State state = State.START;
    private transient List<Object> seen = List.of();

    CompareView(Metrics metrics, Live live) {
        this.live = live;
        filters = new FilterBar(
                EnumSet.of(Side.THEME, Side.MEASURE, Side.UNIT, Side.STATUS, Side.DOCUMENT),
                key -> metrics.document(key)
                        .map(document -> document.about().title())
                        .orElse(key),
                selection -> choose(state().with(selection)));
        question = new Question(metrics);
        addClassName("compare");
        years = new YearChoice(
                (from, to) -> choose(state().with(state().selection().withYears(from, to))));
        terms = new TermsChoice(metrics.rates().currencies(), chosen -> choose(state().with(chosen)));
        looks = new Looks(metrics, this::choose);
        Div over = new Div(years, terms);
        over.addClassName("compare-over");
        Div body = new Div(over, looks);
        body.addClassName("compare-body");
        Div page = new Div(parties, body);
        page.addClassName("compare-page");
        add(header(), trouble, filters, page);
    }

    private static Header header() {
        Paragraph lead = new Paragraph(Texts.say("compare.lead"));
        lead.addClassName("lead");
        Div words = new Div(new H1(Texts.say("compare.title")), lead);
        Header header = new Header(words, new CopyLink());
        header.addClassNames("place-header", "compare-header");
        return header;
    }

    @Override
    public String getPageTitle() {
        return Texts.title(Texts.say("layout.compare"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live.watch(attached, this);
    }

    @Override
    public boolean isStale() {
        return !seen.equals(question.seen(state));
    }

    @Override
    public void refresh() {
        show(state);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        trouble.removeAll();
        try {
            show(StateAddress.in(event.getLocation(), question.currencies()));
        } catch (BadParameter bad) {
            show(State.START);
            trouble.add(new EmptyNote(Texts.say("compare.bad"), String.valueOf(bad.getMessage())));
        }
    }

    private State state() {
        return state;
    }

    private void choose(State chosen) {
        StateAddress.put(UI.getCurrent(), chosen);
        trouble.removeAll();
        show(chosen);
    }

    private void show(State shown) {
        state = shown;
        seen = question.seen(shown);
        Selection numbers = Question.numbers(shown.selection());
        Facets facets = question.facets(numbers, shown.terms());
        filters.show(
                shown.selection(),
                facets,
                () -> question.facets(numbers, shown.terms()).documents());
        years.show(shown.selection(), facets);
        terms.show(shown.terms());
        Answer answer = question.answer(shown);
        parties.show(shown, facets, answer.values());
        looks.show(shown, answer);
    }
}
