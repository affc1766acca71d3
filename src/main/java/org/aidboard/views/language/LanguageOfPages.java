package org.aidboard.views.language;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessagesInfo;
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
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", LanguageWish.of(page.getVaadinRequest()).toLanguageTag()));
        event.getSource().addUIInitListener(init -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            if (request != null) {
                init.getUI().setLocale(LanguageWish.of(request));
            }
            ReconnectDialogConfiguration lost = init.getUI().getReconnectDialogConfiguration();
            lost.setDialogText(Texts.say(init.getUI().getLocale(), "layout.lost"));
            lost.setDialogTextGaveUp(Texts.say(init.getUI().getLocale(), "layout.lost.long"));
        });
        event.getSource().setSystemMessagesProvider(info -> messages(wish(info)));
    }

    /** Outside of a request, which the platform does not always name, its own guess is as good as any. */
    private static Locale wish(SystemMessagesInfo info) {
        VaadinRequest request = info.getRequest() == null ? VaadinRequest.getCurrent() : info.getRequest();
        return request == null ? Languages.spoken(info.getLocale()).orElse(Locale.ENGLISH) : LanguageWish.of(request);
    }

    /** What the platform says by itself when something goes wrong. */
    private static CustomizedSystemMessages messages(Locale language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(Texts.say(language, "layout.broken"));
        messages.setInternalErrorMessage(Texts.say(language, "layout.broken.way"));
        messages.setCookiesDisabledCaption(Texts.say(language, "layout.cookies"));
        messages.setCookiesDisabledMessage(Texts.say(language, "layout.cookies.way"));
        messages.setSessionExpiredCaption(Texts.say(language, "layout.expired"));
        messages.setSessionExpiredMessage(Texts.say(language, "layout.expired.way"));
        messages.setSyncErrorCaption(Texts.say(language, "layout.broken"));
        messages.setSyncErrorMessage(Texts.say(language, "layout.broken.way"));
        return messages;
    }
}
