package org.aidboard.views.language;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives each page the language that its reader wants, and says so where browsers and screen readers look. */
@Component
class LanguageOfPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                page -> page.getDocument().getElementsByTag("html").attr("lang", wish(page.getVaadinRequest())));
        event.getSource().addUIInitListener(init -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            if (request != null) {
                init.getUI().setLocale(LanguageWish.of(request));
            }
        });
    }

    private static String wish(VaadinRequest request) {
        Locale language = LanguageWish.of(request);
        return language.toLanguageTag();
    }
}
