package org.aidboard.views.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Locale LITHUANIAN = Locale.of("lt");

    @Test
    void areEnglishOutsideOfAPage() {
        assertThat(Texts.say("layout.overview")).isEqualTo("Overview");
    }

    @Test
    void areSaidInALanguage() {
        assertThat(Texts.say(LITHUANIAN, "layout.overview")).isEqualTo("Apžvalga");
        assertThat(Texts.say(LITHUANIAN, "layout.title", "place", "Apžvalga")).isEqualTo("Apžvalga · Aidboard");
    }

    @Test
    void refuseWhatIsNotThere() {
        assertThatThrownBy(() -> Texts.say("layout.kitchen")).hasMessageContaining("layout.kitchen");
        assertThatThrownBy(() -> Texts.say(LITHUANIAN, "layout.kitchen")).hasMessageContaining("layout.kitchen");
    }

    @Test
    void refuseToLeaveAGap() {
        assertThatThrownBy(() -> Texts.say("layout.title")).hasMessageContaining("place");
        assertThatThrownBy(() -> Texts.say("layout.title", "place")).hasMessageContaining("without a value");
    }
}
