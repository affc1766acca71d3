package org.aidboard.views;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aidboard.views.compare.CompareView;
import org.aidboard.views.documents.DocumentsView;
import org.aidboard.views.figures.FiguresView;
import org.aidboard.views.language.Texts;
import org.aidboard.views.overview.OverviewView;

/** The ways to the places; the one where the reader is says so. */
final class PlacesNav extends Nav {

    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, RouterLink> links = new LinkedHashMap<>();

    PlacesNav() {
        getElement().setAttribute("aria-label", Texts.say("layout.places"));
        addClassName("places");
        links.put("", new RouterLink(Texts.say("layout.overview"), OverviewView.class));
        links.put("compare", new RouterLink(Texts.say("layout.compare"), CompareView.class));
        links.put("figures", new RouterLink(Texts.say("layout.figures"), FiguresView.class));
        links.put("documents", new RouterLink(Texts.say("layout.documents"), DocumentsView.class));
        links.forEach((segment, link) -> {
            link.setHighlightCondition((it, event) -> false);
            link.setId("nav-" + (segment.isEmpty() ? "overview" : segment));
            add(link);
        });
    }

    void arrive(String segment) {
        for (Map.Entry<String, RouterLink> link : links.entrySet()) {
            if (link.getKey().equals(segment)) {
                link.getValue().getElement().setAttribute("aria-current", "page");
            } else {
                link.getValue().getElement().removeAttribute("aria-current");
            }
        }
    }
}
