package org.aidboard.views.embed;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import org.aidboard.views.charts.ChartWords;

/** Nothing around a chart: no ways to other places, nothing to press but the chart itself and the link to the full view. */
@CssImport("./styles/tokens.css")
@CssImport("./styles/page.css")
@CssImport("./styles/cards.css")
@CssImport("./styles/status.css")
@CssImport("./styles/embed.css")
@JsModule("./charts.js")
public final class EmbedLayout extends Main implements RouterLayout {

    private static final long serialVersionUID = 1;

    /** The address of a chart of the comparison; those of other places stand below it. */
    public static final String PATH = "embed";

    /** The parameter with the id of the chart. */
    public static final String CARD = "card";

    public EmbedLayout() {
        addClassName("embed");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ChartWords.speak(attached.getUI());
    }
}
