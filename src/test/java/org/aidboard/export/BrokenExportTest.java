package org.aidboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.aidboard.export.csv.Dialect;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.answers.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A file that cannot be finished does not look finished. */
class BrokenExportTest {

    private static final InventedStore STORE = InventedStore.of(3, 2000);

    private static final Map<String, BiConsumer<Exports, OutputStream>> FORMS = Map.of(
            "csv", (exports, out) -> exports.csv(Content.ALL, Dialect.STANDARD, out),
            "json", (exports, out) -> exports.json(Content.ALL, InventedStore.ORIGIN, out),
            "xlsx", (exports, out) -> exports.xlsx(Content.ALL, InventedStore.ORIGIN, out),
            "zip", (exports, out) -> exports.zip(Content.ALL, InventedStore.ORIGIN, out));

    static Set<String> forms() {
        return FORMS.keySet();
    }

    private static void write(String form, Exports exports, OutputStream out) {
        Objects.requireNonNull(FORMS.get(form)).accept(exports, out);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFailureGoesThroughAndLeavesHalfAFile(String form) {
        Snapshot failing = mock();
        List<FigureRow> rows = STORE.rows(Selection.ALL, Order.TEXT);
        when(failing.coverage()).thenReturn(STORE.snapshot.coverage());
        doAnswer(call -> {
                    rows.forEach(call.<Consumer<FigureRow>>getArgument(3));
                    throw new IllegalStateException("the store is gone");
                })
                .when(failing)
                .each(any(), any(), any(), any());
        Metrics metrics = mock();
        when(metrics.latest()).thenReturn(failing);
        ByteArrayOutputStream half = new ByteArrayOutputStream();
        assertThatThrownBy(() -> write(form, new Exports(metrics), half))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the store is gone");
        assertThat(half.size()).isPositive();
        assertThat(opens(form, half.toByteArray())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aBrokenStreamIsAFailure(String form) {
        OutputStream broken = new OutputStream() {
            private int written;

            @Override
            public void write(int one) throws IOException {
                if (++written > 20_000) {
                    throw new IOException("connection reset");
                }
            }
        };
        assertThatThrownBy(() -> write(form, STORE.exports, broken)).hasStackTraceContaining("connection reset");
    }

    /** Whether a reader takes the bytes for a whole file; a CSV file has no end, so that only the connection can tell. */
    private static boolean opens(String form, byte[] bytes) {
        try {
            switch (form) {
                case "csv" -> throw new IOException("the connection is broken off");
                case "json" -> new JsonMapper().readTree(bytes);
                default -> {
                    Path file = Files.createTempFile("half", form);
                    try {
                        Files.write(file, bytes);
                        new ZipFile(file.toFile()).close();
                    } finally {
                        Files.delete(file);
                    }
                }
            }
            return true;
        } catch (IOException | JacksonException unreadable) {
            return false;
        }
    }
}
