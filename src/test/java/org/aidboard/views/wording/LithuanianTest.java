package org.aidboard.views.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.views.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, dates and names as a Lithuanian reads them; '_' stands for a blank that must not break. */
@ExtendWith(InLithuanian.class)
class LithuanianTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONEY    | 80000000 EUR      | 80_mln._EUR          | 80_000_000_EUR
                    MONEY    | 1600000000 USD    | 1,6_mlrd._USD        | 1_600_000_000_USD
                    MONEY    | 350000 SEK        | 350_000_SEK          | 350_000_SEK
                    PERCENT  | 0.25 % of GDP     | 0,25_% BVP           | 0,25_% BVP
                    PERCENT  | 50 %              | 50_%                 | 50_%
                    LENGTH   | 508 km            | 508_km               | 508_km
                    ENERGY   | 2.5 bcm           | 2,5_mlrd._m³         | 2,5_mlrd._m³
                    COUNT    | 1 agreement       | 1_susitarimas        | 1_susitarimas
                    COUNT    | 3 agreement       | 3_susitarimai        | 3_susitarimai
                    COUNT    | 12 agreement      | 12_susitarimų        | 12_susitarimų
                    COUNT    | 21 agreement      | 21_susitarimas       | 21_susitarimas
                    COUNT    | 1.5 family        | 1,5_šeimos           | 1,5_šeimos
                    COUNT    | 2000000 person    | 2_mln._asmenų        | 2_000_000_asmenų
                    COUNT    | 2100001 person    | 2,1_mln._asmenų      | 2_100_001_asmuo
                    COUNT    | 7 gizmo           | 7_„gizmos“           | 7_„gizmos“
                    DURATION | 4 year            | 4_metai              | 4_metai
                    DURATION | 100 year          | 100_metų             | 100_metų
                    RANK     | 6 rank            | 6_vieta              | 6_vieta
                    """)
    void writesQuantities(Measure measure, String value, String said, String full) {
        Figure figure = figure(measure, value, Qualifier.EXACT);

        assertThat(marked(Amounts.said(figure))).isEqualTo(said);
        assertThat(marked(Amounts.full(figure))).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({
        "ABOUT,maždaug 80_mln._EUR",
        "NEARLY,beveik 80_mln._EUR",
        "AT_LEAST,ne mažiau kaip 80_mln._EUR",
        "MORE_THAN,daugiau kaip 80_mln._EUR",
        "UP_TO,ne daugiau kaip 80_mln._EUR"
    })
    void neverDropsAQualifier(Qualifier qualifier, String said) {
        assertThat(marked(Amounts.said(figure(Measure.MONEY, "80000000 EUR", qualifier))))
                .isEqualTo(said);
    }

    @Test
    void writesDaysAndCounts() {
        assertThat(marked(Captions.day(LocalDate.of(2022, 5, 23)))).isEqualTo("2022_m. gegužės_23_d.");
        assertThat(marked(Captions.counted(1, "document"))).isEqualTo("1_dokumentas");
        assertThat(marked(Captions.counted(5, "document"))).isEqualTo("5_dokumentai");
        assertThat(marked(Captions.counted(1234, "figure"))).isEqualTo("1_234_rodikliai");
        assertThat(marked(Captions.size(20_000))).isEqualTo("20_kB");
    }

    @Test
    void namesCountriesOrganisationsAndCurrencies() {
        assertThat(Captions.parties("LT", "UA")).isEqualTo("Lietuva → Ukraina");
        assertThat(Captions.parties(null, "MD")).isEqualTo("gavėjas: Moldova");
        assertThat(Names.place("EU")).isEqualTo("Europos Sąjunga");
        assertThat(Names.place("WB")).isEqualTo("Pasaulio bankas");
        assertThat(Names.place("XX7")).isEqualTo("XX7");
        assertThat(Amounts.currency("EUR")).isEqualTo("Euras (EUR)");
    }

    @Test
    void hasANameForEveryKind() {
        for (Theme theme : Theme.values()) {
            assertThat(Names.of(theme)).isNotBlank();
        }
        for (Measure measure : Measure.values()) {
            assertThat(Names.of(measure)).isNotBlank();
        }
        for (Status status : Status.values()) {
            assertThat(List.of(Names.of(status), Names.meaning(status))).doesNotContain("");
        }
        for (Qualifier qualifier : Qualifier.values()) {
            assertThat(Names.of(qualifier).isEmpty()).isEqualTo(qualifier == Qualifier.EXACT);
        }
        for (YearBasis basis : YearBasis.values()) {
            assertThat(Names.of(basis)).isNotBlank();
        }
        for (Check.Kind kind : Check.Kind.values()) {
            assertThat(Names.of(new Check(kind, true, ""))).isNotBlank();
            assertThat(Names.of(new Check(kind, false, ""))).isNotBlank();
        }
    }

    private static Figure figure(Measure measure, String value, Qualifier qualifier) {
        return new Example("Numbers")
                .with("a number", Theme.AID, measure, value, qualifier, Status.PLEDGE, 2020, null, null, List.of())
                .figures()
                .getFirst();
    }

    private static String marked(String words) {
        return words.replace('\u00a0', '_');
    }
}
