package org.aidboard.views.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.views.Example;
import org.junit.jupiter.api.Test;

class TipTest {

    @Test
    void saysValueUnitQualifierStatusYearAndSource() {
        var fact = new Example("Help for Moldova")
                .with(
                        "nearly €80 million",
                        Theme.AID,
                        Measure.MONEY,
                        "80000000 EUR",
                        Qualifier.NEARLY,
                        Status.PLEDGE,
                        2023,
                        "NO",
                        "MD",
                        List.of())
                .facts()
                .getFirst();

        assertThat(Tip.of(fact))
                .contains("nearly €80 million", "Pledge · Norway → Moldova", "2023, as stated")
                .contains("Help for Moldova – The Example Post, 1 March 2024");
    }

    @Test
    void setsTheWordsOfADocumentAsWordsOnly() {
        var fact = new Example("<img src=x onerror=alert(1)>{point.tip}$&")
                .with("<b>opened</b>", Theme.ENERGY, Measure.MILESTONE, "", Status.OBSERVATION, 2023)
                .facts()
                .getFirst();

        FigurePoint point = new FigurePoint(fact, 2023, 1, "<i>", "'\"");

        assertThat(point.tip()).doesNotContain("<img", "<b>", "{", "}", "$");
        assertThat(point.label()).isEqualTo("&#60;i&#62;");
        assertThat(point.brief()).isEqualTo("&#39;&#34;");
        assertThat(point.words()).doesNotContain("<", "{", "$");
    }
}
