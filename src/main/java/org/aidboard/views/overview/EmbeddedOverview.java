package org.aidboard.views.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.embed.ChartFrame;
import org.aidboard.views.embed.EmbedLayout;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;

/** One chart of the overview; the first if none is named. */
@Route(value = EmbedLayout.PATH + "/overview", layout = EmbedLayout.class)
public class EmbeddedOverview extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Metrics metrics;
    private String title = "";

    EmbeddedOverview(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String id = parameters.getSingleParameter(EmbedLayout.CARD).orElse("");
        Optional<ChartCard> chart = Sections.cards(new Shown(metrics)).stream()
                .filter(card -> id.isEmpty() || card.getId().filter(id::equals).isPresent())
                .findFirst();
        title = chart.map(ChartCard::title).orElseGet(() -> Texts.say("layout.overview"));
        removeAll();
        add(new ChartFrame(chart, ".", parameters.getParameters()));
    }

    @Override
    public String getPageTitle() {
        return Texts.title(title);
    }
}
