package org.aidboard.metrics.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidboard.figures.Period;
import org.aidboard.figures.YearBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the bank's that somebody keeps beside the application. */
class RatesFileTest {

    private static String file(String cubes) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01">
                <Cube>
                %s
                </Cube>
                </gesmes:Envelope>
                """.formatted(cubes);
    }

    private static ReferenceRates read(String xml) {
        return RatesFile.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "rates.xml");
    }

    @Test
    void aNewerFileIsReadInPlaceOfTheOneThatShips(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("eurofxref-hist.xml");
        Files.writeString(file, file("""
                        <Cube time="2030-01-02"><Cube currency="USD" rate="1.5"/></Cube>
                        <Cube time="2029-12-31"><Cube currency="USD" rate="1.25"/><Cube currency="GBP" rate="0.9"/></Cube>
                        """));
        ReferenceRates rates = new RatesKept(file.toString()).rates();
        assertThat(rates.first()).isEqualTo("2029-12-31");
        assertThat(rates.last()).isEqualTo("2030-01-02");
        assertThat(rates.currencies()).containsExactly("EUR", "USD", "GBP");
        Period newYear = new Period(2030, null, YearBasis.STATED, rates.last().minusDays(1));
        assertThat(rates.exchange("EUR", "USD", newYear))
                .isInstanceOfSatisfying(
                        Rate.class, rate -> assertThat(rate.factor()).isEqualByComparingTo("1.25"));
    }

    @Test
    void whatIsNotSuchAFileIsNamedWithItsLine() {
        String bad = file("<Cube time=\"2030-01-02\">\n<Cube currency=\"USD\" rate=\"1,5\"/></Cube>");
        assertThatThrownBy(() -> read(bad)).isInstanceOf(UnreadableRates.class).hasMessageStartingWith("rates.xml:5: ");
        assertThatThrownBy(() -> read(file("<Cube time=\"tomorrow\"/>"))).hasMessageStartingWith("rates.xml:4: ");
        assertThatThrownBy(() -> read(file("<Cube currency=\"USD\" rate=\"1\"/>")))
                .hasMessageContaining("no rate of a day");
        assertThatThrownBy(() -> read(file("<Cube time=\"2030-01-02\"><Cube currency=\"USD\" rate=\"0\"/></Cube>")))
                .hasMessageContaining("USD");
        assertThatThrownBy(() -> read(file(""))).hasMessageContaining("no day has a rate");
        assertThatThrownBy(() -> read("Date,USD\n")).hasMessageStartingWith("rates.xml: ");
    }

    /** Nothing outside the file is ever looked at. */
    @Test
    void entitiesAreNotFollowed() {
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<a>&x;</a>";
        assertThatThrownBy(() -> read(entity)).isInstanceOf(UnreadableRates.class);
    }
}
