package org.aidboard.views.language;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The texts as Vaadin asks for them. */
@Component
class Translations implements I18NProvider {

    private static final long serialVersionUID = 1;

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.say(Languages.spoken(locale).orElse(Locale.ENGLISH), key, arguments);
    }
}
