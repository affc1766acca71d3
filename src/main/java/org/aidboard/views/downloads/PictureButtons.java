package org.aidboard.views.downloads;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.aidboard.export.DataAddress;
import org.aidboard.export.Format;
import org.aidboard.metrics.Metrics;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;

/** The chart of a card as a picture, made in the browser from the chart itself. */
final class PictureButtons extends Div {

    private static final long serialVersionUID = 1;

    private final ChartCard card;
    private final Span said = new Span();
    private final String source;
    private final String file;

    PictureButtons(ChartCard card, Offer offer, Metrics metrics) {
        this.card = card;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        SourceLine line = new SourceLine();
        offer.shown().each(metrics.latest(), line::add);
        this.source = line.say();
        this.file = DataAddress.fileName(offer.shown(), Format.CSV, today).replaceAll("\\.csv$", "");
        addClassName("download-pictures");
        said.addClassName("picture-said");
        said.getElement().setAttribute("role", "status");
        add(button("png"), button("svg"), said);
    }

    private NativeButton button(String form) {
        Span name = new Span(Texts.say("downloads." + form));
        name.addClassName("format-name");
        Span what = new Span(Texts.say("downloads." + form + ".what"));
        what.addClassName("format-what");
        NativeButton button = new NativeButton();
        button.setId("download-" + form);
        button.add(name, what);
        button.addClickListener(click -> draw(form));
        return button;
    }

    private void draw(String form) {
        said.setText(Texts.say("downloads.drawing"));
        getUI().ifPresent(ui -> ui.getPage()
                .fetchCurrentURL(address -> getElement()
                        .executeJs(
                                "return window.aidboard.chartImage($0, $1, $2, $3, $4)",
                                card.getElement(),
                                form,
                                source,
                                address.toString(),
                                file)
                        .then(
                                String.class,
                                name -> said.setText(Texts.say("downloads.drawn", "file", name)),
                                failure -> said.setText(Texts.say("downloads.undrawn")))));
    }
}
