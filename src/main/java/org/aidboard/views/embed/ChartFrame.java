package org.aidboard.views.embed;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidboard.views.downloads.SourceLine;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.parts.EmptyNote;

/** A chart with its source and the way to the full view, where its points open their sentences in a window of their own. */
@Tag("chart-frame")
@JsModule("./embed.js")
public final class ChartFrame extends HtmlContainer {

    private static final long serialVersionUID = 1;

    /**
     * The frame.
     *
     * @param chart shown alone; none says that there is nothing to show
     * @param place the address of the full view
     * @param parameters of this page, which the full view takes too
     */
    public ChartFrame(Optional<ChartCard> chart, String place, Map<String, List<String>> parameters) {
        String full = full(place, parameters);
        getElement().setAttribute("full", full);
        Anchor way = new Anchor(full, Texts.say("parts.full"));
        way.setId("full-view");
        way.setRouterIgnore(true);
        way.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener");
        Footer foot = new Footer();
        chart.ifPresentOrElse(
                card -> {
                    add(card.alone());
                    foot.add(new Paragraph(SourceLine.of(card.figures())));
                },
                () -> add(new EmptyNote(Texts.say("parts.gone"), Texts.say("parts.gone.why"))));
        foot.add(way);
        add(foot);
    }

    private static String full(String place, Map<String, List<String>> parameters) {
        Map<String, List<String>> kept = new TreeMap<>(parameters);
        kept.remove(EmbedLayout.CARD);
        String query = new QueryParameters(kept).getQueryString();
        return query.isEmpty() ? place : place + '?' + query;
    }
}
