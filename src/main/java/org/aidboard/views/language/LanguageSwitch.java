package org.aidboard.views.language;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;

/** A way to each language, under its own name. The choice is kept in a cookie, and the page is made anew. */
public final class LanguageSwitch extends Nav {

    private static final long serialVersionUID = 1;

    /** Seconds that a choice is kept: a year. */
    private static final int KEPT = 365 * 24 * 3600;

    public LanguageSwitch() {
        setId("languages");
        addClassName("languages");
        getElement().setAttribute("aria-label", Texts.say("layout.languages"));
        Languages.ALL.forEach(language -> add(button(language)));
    }

    private static NativeButton button(Locale language) {
        NativeButton button = new NativeButton(ownName(language));
        button.setId("language-" + language.toLanguageTag());
        button.addClassName("quiet-button");
        button.getElement().setAttribute("lang", language.toLanguageTag());
        if (language.equals(Languages.current())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        button.addClickListener(click -> click.getSource().getUI().ifPresent(ui -> choose(ui, language)));
        return button;
    }

    /** As it would head a list: 'English', 'Lietuvių'. */
    private static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static void choose(UI ui, Locale language) {
        // An address that names a language would win over the choice.
        ui.getPage().executeJs("""
                        document.cookie = `${$0}=${$1}; path=/; max-age=${$2}; samesite=lax`;
                        const address = new URL(location.href);
                        address.searchParams.delete($3);
                        if (address.href === location.href) {
                          location.reload();
                        } else {
                          location.replace(address);
                        }
                        """, LanguageWish.COOKIE, language.toLanguageTag(), KEPT, LanguageWish.PARAMETER);
    }
}
