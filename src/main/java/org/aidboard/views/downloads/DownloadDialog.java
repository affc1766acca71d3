package org.aidboard.views.downloads;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.aidboard.export.Content;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;
import org.aidboard.views.wording.Amounts;
import org.jspecify.annotations.Nullable;

/** Which figures, in which form; the chart as a picture; and lines that fetch the same with other programs. */
@CssImport("./styles/downloads.css")
final class DownloadDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final FormatList formats = new FormatList();
    private final ReadyLines lines = new ReadyLines();
    private final transient Offer offer;

    DownloadDialog(Metrics metrics, Offer offer, String title, @Nullable ChartCard card) {
        this.offer = offer;
        setId("download-dialog");
        setHeaderTitle(Texts.say("downloads.title"));
        getHeader().add(closeButton());
        Paragraph what = new Paragraph(title);
        what.addClassName("download-what");
        Div body = new Div(what, which(metrics.latest()));
        String currency = offer.shown().terms().currency();
        if (currency != null) {
            Paragraph converted =
                    new Paragraph(Texts.say("downloads.converted", "currency", Amounts.currency(currency)));
            converted.setId("download-converted");
            converted.addClassName("detail");
            body.add(converted);
        }
        body.add(section("downloads.file", formats));
        body.addClassName("download-body");
        if (card != null) {
            body.add(section("downloads.picture", new PictureButtons(card, offer, metrics)));
        }
        body.add(lines);
        if (offer.embed() != null && card != null) {
            body.add(new EmbedLine(offer.embed(), card));
        }
        add(body);
        show(offer.shown());
        // Heard here already: the panel with the sentence listens to this key on the whole page, and would swallow it.
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
    }

    private Component which(Snapshot snapshot) {
        int shown = offer.shown().count(snapshot);
        int all = snapshot.size();
        if (shown == all) {
            return new Paragraph(Texts.say("downloads.all", "count", all));
        }
        RadioButtonGroup<Content> choice = new RadioButtonGroup<>(Texts.say("downloads.which"));
        choice.setId("download-which");
        choice.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        Content everything = Content.all(offer.shown().terms());
        choice.setItems(offer.shown(), everything);
        choice.setItemLabelGenerator(content -> content.equals(everything)
                ? Texts.say("downloads.all", "count", all)
                : Texts.say(offer.wider() ? "downloads.wider" : "downloads.shown", "count", shown));
        choice.setValue(offer.shown());
        choice.addValueChangeListener(change -> show(change.getValue()));
        return choice;
    }

    private void show(Content content) {
        formats.show(content, content.equals(offer.shown()) ? offer.comparison() : null);
        lines.show(content);
    }

    private static Section section(String title, Component content) {
        Section section = new Section(new H3(Texts.say(title)), content);
        section.addClassName("download-section");
        return section;
    }

    private NativeButton closeButton() {
        NativeButton close = new NativeButton("×", click -> close());
        close.setId("download-close");
        close.addClassName("close-button");
        close.getElement().setAttribute("aria-label", Texts.say("downloads.close"));
        return close;
    }
}
