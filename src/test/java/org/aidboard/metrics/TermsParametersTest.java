package org.aidboard.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsParametersTest {

    private static final List<String> KNOWN = List.of("EUR", "USD", "GBP");

    @Test
    void whatIsPrintedIsReadAgain() {
        assertThat(Stream.of(
                        Terms.STATED,
                        new Terms("EUR", false),
                        new Terms(null, true),
                        new Terms("GBP", true),
                        Terms.STATED.withCurrency("USD").withPublicationYear(true)))
                .allSatisfy(terms -> assertThat(TermsParameters.parse(TermsParameters.print(terms), KNOWN))
                        .isEqualTo(terms));
        assertThat(TermsParameters.print(new Terms("EUR", true)))
                .isEqualTo(Map.of("currency", List.of("EUR"), "years", List.of("published")));
        assertThat(TermsParameters.print(Terms.STATED)).isEmpty();
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(TermsParameters.parse(Map.of("currency", List.of(" eur "), "years", List.of("")), KNOWN))
                .isEqualTo(new Terms("EUR", false));
        assertThat(TermsParameters.parse(Map.of("theme", List.of("AID")), KNOWN))
                .isEqualTo(Terms.STATED);
    }

    @Test
    void saysWhatIsWrongAndWhatIsAllowed() {
        assertBad(Map.of("currency", List.of("XAF")), "currency", "XAF", "GBP");
        assertBad(Map.of("currency", List.of("EUR", "USD")), "currency", "EUR, USD", "one value");
        assertBad(Map.of("years", List.of("all")), "years", "all", "published");
    }

    private static void assertBad(Map<String, List<String>> parameters, String name, String value, String allowed) {
        BadParameter bad = catchThrowableOfType(BadParameter.class, () -> TermsParameters.parse(parameters, KNOWN));
        assertThat(bad.name()).isEqualTo(name);
        assertThat(bad.value()).isEqualTo(value);
        assertThat(bad.allowed()).contains(allowed);
    }
}
