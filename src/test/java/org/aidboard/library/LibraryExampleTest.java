package org.aidboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibraryExampleTest {

    static final String PRINTED =
            "nearly NOK 2.5 million: Quantity[value=2500000, upTo=null, unit=NOK], NEARLY, NO to MW in 2021";

    @Test
    void printsWhatTheReadmeSays() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            LibraryExample.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo(PRINTED);
        assertThat(Files.readString(Path.of("README.md"))).contains(PRINTED);
    }
}
