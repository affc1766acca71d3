package org.aidboard.views.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.views.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONEY    | 80000000 EUR      | €80 million        | €80 m         | €80,000,000
                    MONEY    | 1600000000 USD    | $1.6 billion       | $1.6 bn       | $1,600,000,000
                    MONEY    | 1234567 GBP       | £1.235 million     | £1.235 m      | £1,234,567
                    MONEY    | 350000 SEK        | SEK 350,000        | SEK 350,000   | SEK 350,000
                    PERCENT  | 0.25 % of GDP     | 0.25 % of GDP      | 0.25 % of GDP | 0.25 % of GDP
                    LENGTH   | 508 km            | 508 km             | 508 km        | 508 km
                    COUNT    | 20 agreement      | 20 agreements      | 20 agreements | 20 agreements
                    COUNT    | 1 agreement       | 1 agreement        | 1 agreement   | 1 agreement
                    COUNT    | 2000000 person    | 2 million people   | 2 m people    | 2,000,000 people
                    COUNT    | 36 family         | 36 families        | 36 families   | 36 families
                    DURATION | 100 year          | 100 years          | 100 years     | 100 years
                    RANK     | 6 rank            | 6th                | 6th           | 6th
                    RANK     | 12 rank           | 12th               | 12th          | 12th
                    RANK     | 1 country         | 1st country        | 1st country   | 1st country
                    """)
    void writesQuantitiesAsPeopleDo(Measure measure, String value, String said, String brief, String full) {
        Figure figure = figure(measure, value, Qualifier.EXACT);

        assertThat(plain(Amounts.said(figure))).isEqualTo(said);
        assertThat(plain(Amounts.brief(figure))).isEqualTo(brief);
        assertThat(plain(Amounts.full(figure))).isEqualTo(full);
    }

    @Test
    void neverDropsAQualifier() {
        assertThat(Amounts.said(figure(Measure.MONEY, "80000000 EUR", Qualifier.NEARLY)))
                .isEqualTo("nearly €80 million");
        assertThat(Amounts.brief(figure(Measure.MONEY, "80000000 EUR", Qualifier.AT_LEAST)))
                .isEqualTo("≥ €80 m");
        assertThat(Amounts.brief(figure(Measure.MONEY, "80000000 EUR", Qualifier.ABOUT)))
                .isEqualTo("~ €80 m");
    }

    @Test
    void keepsEveryDigitOfASmallNumber() {
        assertThat(plain(Amounts.said(figure(Measure.PERCENT, "0.0625 %", Qualifier.EXACT))))
                .isEqualTo("0.0625 %");
    }

    @ParameterizedTest
    @CsvSource({
        "person,people",
        "country,countries",
        "day,days",
        "address,addresses",
        "armoured vehicle,armoured vehicles"
    })
    void knowsPlurals(String one, String many) {
        assertThat(Nouns.plural(one)).isEqualTo(many);
    }

    private static Figure figure(Measure measure, String value, Qualifier qualifier) {
        return new Example("Numbers")
                .with("a number", Theme.AID, measure, value, qualifier, Status.PLEDGE, 2020, null, null, List.of())
                .figures()
                .getFirst();
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
