package org.aidboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.aidboard.benchmarks.Invented;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.store.StoredDocument;
import org.junit.jupiter.api.Test;

/** A file that cannot be finished does not look finished. */
class BrokenExportTest {

    private static final List<FigureRow> ROWS = invented();

    private final Metrics metrics = mock();
    private final Exports exports = new Exports(metrics);

    private static List<FigureRow> invented() {
        Invented invented = new Invented(32);
        StoredDocument document = invented.document(1, 100);
        return invented.figures(document).stream()
                .map(stored -> new FigureRow(stored.key(), stored.figure(), document))
                .toList();
    }

    @Test
    void aFailureGoesThrough() {
        doAnswer(call -> {
                    call.<Consumer<FigureRow>>getArgument(2).accept(ROWS.getFirst());
                    throw new IllegalStateException("the store is gone");
                })
                .when(metrics)
                .each(any(), any(), any());
        ByteArrayOutputStream half = new ByteArrayOutputStream();
        assertThatThrownBy(() -> exports.csv(Selection.ALL, Order.TEXT, half))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> exports.json(Selection.ALL, Order.TEXT, half))
                .isInstanceOf(IllegalStateException.class);
        assertThat(half.toString(StandardCharsets.UTF_8)).doesNotEndWith("]");
    }

    @Test
    void aBrokenStreamIsAFailure() {
        doAnswer(call -> {
                    ROWS.forEach(call.<Consumer<FigureRow>>getArgument(2));
                    return null;
                })
                .when(metrics)
                .each(any(), any(), any());
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> exports.csv(Selection.ALL, Order.TEXT, broken))
                .hasRootCauseMessage("connection reset");
        assertThatThrownBy(() -> exports.json(Selection.ALL, Order.TEXT, broken))
                .hasRootCauseMessage("connection reset");
    }
}
