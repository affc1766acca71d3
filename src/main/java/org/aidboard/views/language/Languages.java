package org.aidboard.views.language;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that the pages speak. */
public final class Languages {

    /** All of them, English first. */
    public static final List<Locale> ALL = MessageFiles.languages();

    /**
     * The language of the documents and of what is read in them: their words, their titles, findings and rules are shown
     * as they are, whatever language the page has.
     */
    public static final Locale DOCUMENTS = Locale.ENGLISH;

    private Languages() {}

    /** The language of the page that is being made, English outside of any. */
    public static Locale current() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : spoken(ui.getLocale()).orElse(Locale.ENGLISH);
    }

    /** The language of the pages that this locale asks for: 'lt' for 'lt-LT'. */
    static Optional<Locale> spoken(Locale wanted) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }

    /** The same for a language tag as it stands in an address or a cookie, whatever it contains. */
    static Optional<Locale> spoken(@Nullable String tag) {
        return tag == null ? Optional.empty() : spoken(Locale.forLanguageTag(tag));
    }
}
