package org.aidboard.evaluation;

import static org.aidboard.figures.Measure.COUNT;
import static org.aidboard.figures.Measure.MILESTONE;
import static org.aidboard.figures.Measure.MONEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.aidboard.text.Span;
import org.aidboard.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final String TEXT = "🌍 Norway gave €10 million in 2021. Sweden pledged €20 million. "
            + "Denmark paid €5 million in 2020, and said so again: €5 million. Some 300 houses stand. "
            + "Around 40 trucks came. The port opened in 2019. The first of May is a holiday.";
    private static final Document DOCUMENT = new Document("a.txt", "", new About("", null, null, null), new Text(TEXT));

    private static final String GOLD = """
            {"figures": [
              {"quote": "€10 million", "theme": "AID", "measure": "MONEY", "value": 10000000, "unit": "EUR",
               "qualifier": "EXACT", "status": "ACTUAL", "year": 2021, "year_to": null, "provider": "NO", "recipient": null},
              {"quote": "€20 million", "theme": "AID", "measure": "MONEY", "value": 2e7, "unit": "EUR",
               "qualifier": "EXACT", "status": "COMMITTED", "year": null, "year_to": null, "provider": "SE", "recipient": null},
              {"quote": "€5 million", "theme": "AID", "measure": "MONEY", "value": 5000000, "unit": "EUR",
               "qualifier": "EXACT", "status": "ACTUAL", "year": 2019, "year_any": [2020], "year_to": null, "provider": "DK",
               "recipient": null},
              {"quote": "300 houses", "theme": "OTHER", "measure": "COUNT", "value": 300, "unit": "house",
               "qualifier": "ABOUT", "status": "ACTUAL", "year": null, "year_to": null, "provider": null, "recipient": null},
              {"quote": "Around 40 trucks", "theme": "OTHER", "measure": "COUNT", "value": 40, "unit": "truck",
               "optional": true},
              {"quote": "The port opened in 2019", "theme": "OTHER", "measure": "MILESTONE", "value": null, "unit": null,
               "qualifier": "EXACT", "status": "ACTUAL", "year": 2019, "year_to": null, "provider": null, "recipient": null}
            ]}
            """;

    private final List<Figure> figures = List.of(
            money("€10 million", "10000000", Status.DISBURSEMENT, 2021, "NO"),
            money("€20 million", "20000000", Status.PLEDGE, null, null),
            money("€5 million", "5000000", Status.OBSERVATION, 2020, "DK"),
            money(": €5 million", "5000000", Status.OBSERVATION, null, null),
            figure("40 trucks", COUNT, new Quantity(new BigDecimal("41"), null, "truck"), null),
            figure("opened in 2019", MILESTONE, null, 2019),
            figure("first", COUNT, new Quantity(BigDecimal.ONE, null, "may"), null),
            figure("is a holiday", MILESTONE, null, 2019));

    /** Four are right, two wrong, one missed; the repeat and what stands at the optional reading count neither way. */
    @Test
    void countsRightWrongAndMissed() throws Exception {
        assertThat(evaluated().overall())
                .containsExactly(
                        "figures      precision 0.667  recall 0.800  F1 0.727   (4 right, 2 wrong, 1 missed)",
                        "  numbers    precision 0.750  recall 0.750  F1 0.750   (3 right, 1 wrong, 1 missed)",
                        "  milestones precision 0.500  recall 1.000  F1 0.667   (1 right, 1 wrong, 0 missed)",
                        "  theme      1.000 of the matched",
                        "  measure    1.000 of the matched",
                        "  qualifier  1.000 of the matched",
                        "  status     1.000 of the matched",
                        "  year       1.000 of the matched",
                        "  yearTo     1.000 of the matched",
                        "  perYear    1.000 of the matched",
                        "  provider   0.750 of the matched",
                        "  recipient  1.000 of the matched",
                        "complete     precision 0.500  recall 0.600  F1 0.545");
    }

    @Test
    void tellsMeasuresApart() throws Exception {
        assertThat(evaluated().byMeasure())
                .map(line -> line.strip().replaceAll(" +", " "))
                .containsExactly(
                        "right wrong missed F1 complete theme measure qualifier status year yearTo perYear provider recipient",
                        "MONEY 3 0 0 1.000 0.667 1.000 1.000 1.000 1.000 1.000 1.000 1.000 0.667 1.000",
                        "COUNT 0 1 1 0.000 0.000",
                        "MILESTONE 1 1 0 0.667 0.667 1.000 1.000 1.000 1.000 1.000 1.000 1.000 1.000 1.000");
    }

    @Test
    void namesTheErrors() throws Exception {
        assertThat(evaluated().errors())
                .containsExactly(
                        "a.txt: missed '300 houses' = 300 house COUNT",
                        "a.txt: '€20 million': provider null should be SE",
                        "a.txt: wrong 'first' = 1 may COUNT",
                        "a.txt: wrong 'is a holiday' = null null MILESTONE");
    }

    @Test
    void nothingAskedAndNothingFoundIsPerfect() throws Exception {
        Evaluation evaluation = new Evaluation();
        evaluation.add(DOCUMENT, List.of(), "a.gold.json", "{\"figures\": []}");
        assertThat(evaluation.overall().getFirst())
                .isEqualTo("figures      precision 1.000  recall 1.000  F1 1.000   (0 right, 0 wrong, 0 missed)");
    }

    @Test
    void refusesWhatIsNoGold() {
        Evaluation evaluation = new Evaluation();
        assertThatThrownBy(() -> evaluation.add(DOCUMENT, figures, "a.gold.json", "{\"figures\": 3}"))
                .isInstanceOf(MalformedGold.class)
                .hasMessage("a.gold.json has no array 'figures'.");
        assertThatThrownBy(() -> evaluation.add(DOCUMENT, figures, "a.gold.json", "{"))
                .isInstanceOf(MalformedGold.class)
                .hasMessageStartingWith("a.gold.json is no JSON");
        assertThatThrownBy(() -> evaluation.add(DOCUMENT, figures, "a.gold.json", "{\"figures\": [{}]}"))
                .isInstanceOf(MalformedGold.class)
                .hasMessage("a.gold.json has a figure without 'quote'.");
    }

    private Evaluation evaluated() throws MalformedGold {
        Evaluation evaluation = new Evaluation();
        evaluation.add(DOCUMENT, figures, "a.gold.json", GOLD);
        return evaluation;
    }

    private static Figure money(
            String quote, String value, Status status, @Nullable Integer year, @Nullable String provider) {
        return figure(
                quote, Theme.AID, MONEY, new Quantity(new BigDecimal(value), null, "EUR"), status, year, provider);
    }

    private static Figure figure(String quote, Measure measure, @Nullable Quantity quantity, @Nullable Integer year) {
        return figure(quote, Theme.OTHER, measure, quantity, Status.OBSERVATION, year, null);
    }

    private static Figure figure(
            String quote,
            Theme theme,
            Measure measure,
            @Nullable Quantity quantity,
            Status status,
            @Nullable Integer year,
            @Nullable String provider) {
        Text text = DOCUMENT.text();
        int from = TEXT.indexOf(quote);
        Span span = text.span(from, from + quote.length());
        Period period = year == null ? Period.UNKNOWN : new Period(year, null, YearBasis.STATED, null);
        return new Figure(
                Provenance.of(text, span, new Span(0, text.length()), "a rule"),
                theme,
                measure,
                quantity,
                Qualifier.EXACT,
                status,
                period,
                false,
                provider,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
