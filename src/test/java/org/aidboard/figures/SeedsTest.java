package org.aidboard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aidboard.text.Document;
import org.aidboard.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be read from the documents in {@code seeds}: the figures that the application opens on. */
class SeedsTest {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.english();

    /** A dash stands for what the document does not say, a star for what is not held here. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            document | quote                         | value      | unit      | year | status       | provider | recipient
            000      | 100 years of bilateral        | 100        | year      | 2022 | OBSERVATION  | GB       | LT
            002      | nearly €80 million            | 80000000   | EUR       | 2024 | DISBURSEMENT | LT       | UA
            002      | €35 million                   | 35000000   | EUR       | 2024 | ALLOCATION   | LT       | UA
            002      | 0.25% of GDP                  | 0.25       | % of GDP  | -    | TARGET       | LT       | UA
            002      | twenty bilateral security     | 20         | agreement | *    | OBSERVATION  | UA       | -
            003      | about two million people      | 2000000    | person    | 1989 | OBSERVATION  | -        | -
            003      | 600 kilometres                | 600        | km        | 1989 | OBSERVATION  | -        | -
            003      | 32 km                         | 32         | km        | 2020 | OBSERVATION  | *        | -
            003      | 508-kilometre                 | 508        | km        | *    | OBSERVATION  | *        | -
            003      | 165 kilometres                | 165        | km        | *    | OBSERVATION  | *        | -
            003      | 343 kilometres                | 343        | km        | *    | OBSERVATION  | *        | -
            003      | 100%                          | 100        | %         | 2030 | TARGET       | LT       | -
            003      | Ranked 6th                    | 6          | rank      | -    | OBSERVATION  | LT       | -
            003      | 30%                           | 30         | %         | -    | OBSERVATION  | LT       | -
            003      | $100 million                  | 100000000  | USD       | -    | *            | *        | *
            003      | $1.6 billion                  | 1600000000 | USD       | -    | *            | *        | *
            003      | four reconstruction projects  | 4          | project   | -    | *            | LT       | UA
            003      | 36 Ukrainian families         | 36         | family    | -    | *            | LT       | UA
            003      | beginning of April 2022       | -          | -         | 2022 | OBSERVATION  | LT       | -
            003      | Klaipėda LNG terminal         | -          | -         | 2014 | OBSERVATION  | LT       | -
            003      | launched on 1 May 2022        | -          | -         | 2022 | OBSERVATION  | *        | -
            003      | Orlen has ceased              | -          | -         | 2022 | OBSERVATION  | *        | -
            """, useHeadersInDisplayName = true)
    void states(
            String document,
            String quote,
            String value,
            String unit,
            String year,
            String status,
            String provider,
            String recipient)
            throws Exception {
        Figure figure = figure(document, quote);
        Quantity quantity = figure.quantity();
        List<String> read = Stream.of(
                        quantity == null ? null : quantity.value().toPlainString(),
                        figure.unit(),
                        figure.period().year(),
                        figure.status(),
                        figure.provider(),
                        figure.recipient())
                .map(attribute -> attribute == null ? "-" : attribute.toString())
                .toList();
        List<String> expected = List.of(value, unit, year, status, provider, recipient);
        for (int i = 0; i < read.size(); i++) {
            if (!expected.get(i).equals("*")) {
                assertThat(read.get(i)).as("%s of %s", read, quote).isEqualTo(expected.get(i));
            }
        }
    }

    @Test
    void keepsTheListBehindTheAgreementsAndChecksIt() throws Exception {
        Figure agreements = figure("002", "twenty bilateral security");
        assertThat(agreements.members()).hasSize(20).contains("GB", "DE", "LT");
        assertThat(agreements.checks()).anyMatch(check -> check.kind() == Check.Kind.LIST && check.passed());
    }

    @Test
    void addsTheParts() throws Exception {
        assertThat(figure("003", "508-kilometre").checks())
                .anyMatch(check -> check.kind() == Check.Kind.PARTS && check.passed());
    }

    /** Paragraphs, a telephone, a postcode, 5G, NB8+UK: numbers that are no figures. */
    @ParameterizedTest
    @ValueSource(strings = {"001", "004"})
    void stateNoNumbers(String document) throws Exception {
        assertThat(figures(document))
                .filteredOn(figure -> figure.quantity() != null)
                .isEmpty();
    }

    private static Figure figure(String document, String quote) throws Exception {
        return figures(document).stream()
                .filter(figure -> figure.provenance().quote().contains(quote))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is read from '" + quote + "'"));
    }

    private static List<Figure> figures(String document) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            Path file = files.filter(path -> String.valueOf(path.getFileName()).startsWith(document + "_"))
                    .findFirst()
                    .orElseThrow();
            Document read = new DocumentReader().read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            return EXTRACTOR.extract(read);
        }
    }
}
