package org.aidboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryNamesTest {

    @Test
    void countriesAreNamedInTheReadersLanguage() {
        assertThat(CountryNames.of("LT")).isEqualTo("Lithuania");
        assertThat(CountryNames.of("UA", Locale.of("lt"))).isEqualTo("Ukraina");
        assertThat(CountryNames.of("XK")).isEqualTo("Kosovo");
    }

    @Test
    void unionsAndInstitutionsAreSpelledOut() {
        assertThat(CountryNames.of("EU")).isEqualTo("European Union");
        assertThat(CountryNames.of("EU", Locale.of("lt"))).isEqualTo("Europos Sąjunga");
        assertThat(CountryNames.of("WB")).isEqualTo("World Bank");
        assertThat(CountryNames.of("IMF", Locale.of("lt"))).isEqualTo("International Monetary Fund");
        assertThat(CountryNames.of("G7")).isEqualTo("Group of Seven");
    }

    @Test
    void whatHasNoNameKeepsItsCode() {
        assertThat(CountryNames.of("Riverland Trust")).isEqualTo("Riverland Trust");
        assertThat(CountryNames.of("")).isEmpty();
    }
}
