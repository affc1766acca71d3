package org.aidboard.views.downloads;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import org.aidboard.views.language.Languages;

/** The language that a reader's spreadsheet is most likely set to. */
final class ReaderLocale {

    private ReaderLocale() {}

    /**
     * The browser's, with its region; unless the pages speak that language too and the reader has chosen another of theirs.
     */
    static Locale current() {
        Locale pages = Languages.current();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) {
            return pages;
        }
        Locale browser = request.getLocale();
        boolean otherChosen = Languages.ALL.stream()
                .anyMatch(spoken -> spoken.getLanguage().equals(browser.getLanguage()) && !spoken.equals(pages));
        return otherChosen ? pages : browser;
    }
}
