package org.aidboard.metrics.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Reason;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Series;
import org.aidboard.store.StoredDocument;
import org.aidboard.text.Span;
import org.aidboard.text.Text;
import org.jspecify.annotations.Nullable;

/** Columns made into rows again, equal to what was written. */
public final class Rows {

    private final Table table;

    public Rows(Table table) {
        this.table = table;
    }

    /** One row. */
    public FigureRow get(int row) {
        StoredDocument document = table.documents().get(table.document().get(row));
        String key = document.key() + "-" + table.start().get(row) + "-"
                + table.end().get(row);
        return new FigureRow(key, figure(row), document);
    }

    private Figure figure(int row) {
        Series.Key key = table.seriesKeys().get(table.series().get(row));
        Table.Kind kind = table.kinds().get(table.kind().get(row));
        return new Figure(
                provenance(row),
                key.theme(),
                key.measure(),
                quantity(row, key.unit()),
                kind.qualifier(),
                key.status(),
                table.periods().get(table.period().get(row)),
                kind.perYear(),
                key.provider(),
                key.recipient(),
                Objects.requireNonNullElse(table.lists().orNull(table.members().get(row)), List.of()),
                Objects.requireNonNullElse(
                        table.checkLists().orNull(table.checks().get(row)), List.of()),
                because(table.reasonsAt().get(row)));
    }

    /** The quote is the part of the sentence that the spans say, so that it need not be kept. */
    private Provenance provenance(int row) {
        int number = table.sentence().get(row);
        Span around = table.sentences().span(number);
        Span span = new Span(table.start().get(row), table.end().get(row));
        String sentence = table.sentences().get(number);
        String quote = new Text(sentence).at(new Span(span.start() - around.start(), span.end() - around.start()));
        return new Provenance(
                span, quote, around, sentence, table.rules().get(table.rule().get(row)));
    }

    private @Nullable Quantity quantity(int row, @Nullable String unit) {
        return unit == null
                ? null
                : new Quantity(
                        table.numbers().get(table.value().get(row)),
                        table.numbers().orNull(table.upTo().get(row)),
                        unit);
    }

    private List<Reason> because(int at) {
        List<Reason> because = new ArrayList<>();
        int count = at == Ints.NONE ? 0 : table.reasons().get(at);
        for (int i = 0; i < count; i++) {
            int here = at + 1 + 3 * i;
            Table.Cue cue = table.cues().get(table.reasons().get(here));
            int start = table.reasons().get(here + 1);
            Span span =
                    start == Ints.NONE ? null : new Span(start, table.reasons().get(here + 2));
            because.add(new Reason(cue.attribute(), cue.words(), span));
        }
        return because;
    }
}
