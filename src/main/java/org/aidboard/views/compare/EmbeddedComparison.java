package org.aidboard.views.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidboard.metrics.BadParameter;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.embed.ChartFrame;
import org.aidboard.views.embed.EmbedLayout;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;

/** One chart of a comparison, by the parameters of the comparison; the first of several if none is named. */
@Route(value = EmbedLayout.PATH, layout = EmbedLayout.class)
public class EmbeddedComparison extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Question question;
    private final transient Metrics metrics;
    private String title = "";

    EmbeddedComparison(Metrics metrics) {
        this.metrics = metrics;
        question = new Question(metrics);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        Map<String, List<String>> parameters = location.getQueryParameters().getParameters();
        Optional<ChartCard> chart = chart(location);
        title = chart.map(ChartCard::title).orElseGet(() -> Texts.say("layout.compare"));
        removeAll();
        add(new ChartFrame(chart, "compare", parameters));
    }

    @Override
    public String getPageTitle() {
        return Texts.title(title);
    }

    private Optional<ChartCard> chart(Location location) {
        try {
            State state = StateAddress.in(location, question.currencies());
            return question.answer(state)
                    .cards(state, metrics)
                    .find(location.getQueryParameters()
                            .getSingleParameter(EmbedLayout.CARD)
                            .orElse(""));
        } catch (BadParameter bad) {
            return Optional.empty();
        }
    }
}
