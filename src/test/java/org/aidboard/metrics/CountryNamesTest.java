package org.aidboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryNamesTest {

    @Test
    void countriesAreNamedInTheReadersLanguage() {
        assertThat(CountryNames.of("LT", Locale.ENGLISH)).isEqualTo("Lithuania");
        assertThat(CountryNames.of("UA", Locale.of("lt"))).isEqualTo("Ukraina");
        assertThat(CountryNames.of("XK", Locale.ENGLISH)).isEqualTo("Kosovo");
    }

    @Test
    void unionsAndInstitutionsAreSpelledOut() {
        assertThat(CountryNames.of("EU", Locale.ENGLISH)).isEqualTo("European Union");
        assertThat(CountryNames.of("EU", Locale.of("lt"))).isEqualTo("Europos Sąjunga");
        assertThat(CountryNames.of("WB", Locale.ENGLISH)).isEqualTo("World Bank");
        assertThat(CountryNames.of("IMF", Locale.of("lt"))).isEqualTo("International Monetary Fund");
        assertThat(CountryNames.of("G7", Locale.ENGLISH)).isEqualTo("Group of Seven");
    }

    @Test
    void whatHasNoNameKeepsItsCode() {
        assertThat(CountryNames.of("Riverland Trust", Locale.ENGLISH)).isEqualTo("Riverland Trust");
        assertThat(CountryNames.of("", Locale.ENGLISH)).isEmpty();
    }
}
