package org.aidboard.views.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageWishTest {

    private static final Locale LITHUANIAN = Locale.of("lt");

    private final VaadinRequest request = mock();

    @Test
    void isTheBrowsersFirstThatThePagesSpeak() {
        prefer(Locale.JAPAN, Locale.of("lt", "LT"), Locale.UK);

        assertThat(LanguageWish.of(request)).isEqualTo(LITHUANIAN);
    }

    @Test
    void isEnglishForThoseWhoSpeakNone() {
        prefer(Locale.JAPAN);

        assertThat(LanguageWish.of(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void isTheOneChosenBefore() {
        prefer(Locale.UK);
        choose("lt");

        assertThat(LanguageWish.of(request)).isEqualTo(LITHUANIAN);
    }

    @Test
    void isTheOneThatTheAddressNamesWhateverWasChosen() {
        prefer(Locale.UK);
        choose("en");
        when(request.getParameter("lang")).thenReturn("lt");

        assertThat(LanguageWish.of(request)).isEqualTo(LITHUANIAN);
    }

    @Test
    void isTheSameWhenThePageAsksForItsContent() {
        prefer(Locale.UK);
        when(request.getParameter("query")).thenReturn("?theme=AID&lang=lt");

        assertThat(LanguageWish.of(request)).isEqualTo(LITHUANIAN);
    }

    @Test
    void mindsNoNonsense() {
        prefer(Locale.of("lt"));
        choose("../../etc");
        when(request.getParameter("lang")).thenReturn("%%%");
        when(request.getParameter("query")).thenReturn("lang=%zz&&=");

        assertThat(LanguageWish.of(request)).isEqualTo(LITHUANIAN);
    }

    private void prefer(Locale... locales) {
        when(request.getLocales()).thenReturn(Collections.enumeration(Arrays.asList(locales)));
    }

    private void choose(String language) {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("aidboard-language", language)});
    }
}
