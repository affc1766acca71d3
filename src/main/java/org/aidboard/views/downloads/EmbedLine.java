package org.aidboard.views.downloads;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aidboard.views.embed.EmbedLayout;
import org.aidboard.views.embed.EmbedSites;
import org.aidboard.views.language.Languages;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.ChartCard;

/** The line that puts a chart into another page, and which sites may do so. */
final class EmbedLine extends NativeDetails {

    private static final long serialVersionUID = 1;

    /** What stands around a chart in its frame, in pixels: title, legend, source. */
    private static final int AROUND = 200;

    EmbedLine(String place, ChartCard chart) {
        super(Texts.say("downloads.embed"));
        setId("download-embed");
        addClassName("download-live");
        String card = chart.getId().orElse("");
        String address = Site.address()
                + place
                + (place.contains("?") ? "&" : "?")
                + "%s=%s&lang=%s"
                        .formatted(
                                EmbedLayout.CARD,
                                URLEncoder.encode(card, StandardCharsets.UTF_8),
                                Languages.current().toLanguageTag());
        setContent(new Div(
                new Paragraph(Texts.say("downloads.embed.what")),
                new ReadyLine("iframe", line(address, chart)),
                new Paragraph(allowed())));
    }

    private static String line(String address, ChartCard chart) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\" style=\"border:0\" loading=\"lazy\"></iframe>"
                .formatted(attribute(address), attribute(chart.title()), chart.height() + AROUND);
    }

    private static String attribute(String words) {
        return words.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static String allowed() {
        List<String> sites = VaadinService.getCurrent()
                .getInstantiator()
                .getOrCreate(EmbedSites.class)
                .origins();
        return sites.isEmpty()
                ? Texts.say("downloads.embed.none")
                : Texts.say("downloads.embed.sites", "sites", String.join(", ", sites));
    }
}
