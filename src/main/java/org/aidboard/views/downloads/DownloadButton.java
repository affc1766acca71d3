package org.aidboard.views.downloads;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Supplier;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;

/** Opens the dialog in which figures, and the chart of the card that it stands in, are taken along. */
public final class DownloadButton extends NativeButton {

    private static final long serialVersionUID = 1;

    private final transient Metrics metrics;
    private final transient Supplier<Offer> offer;

    /**
     * A button.
     *
     * @param name by which tests and style sheets find it: its id is the name with {@code -download} behind it
     * @param metrics where the figures are
     * @param offer asked for each time the dialog opens
     */
    public DownloadButton(String name, Metrics metrics, Supplier<Offer> offer) {
        super(Texts.say("downloads.open"));
        this.metrics = metrics;
        this.offer = offer;
        setId(name + "-download");
        addClassName("quiet-button");
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> open());
    }

    private void open() {
        ChartCard card = findAncestor(ChartCard.class);
        Offer offered = offer.get();
        String title = offered.title().isEmpty() && card != null ? card.title() : offered.title();
        new DownloadDialog(metrics, offered, title, card).open();
    }
}
