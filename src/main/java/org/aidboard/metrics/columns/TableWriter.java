package org.aidboard.metrics.columns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Reason;
import org.aidboard.metrics.Series;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;
import org.aidboard.text.Span;

/** Writes documents into columns, one after the other, and cuts tables from them. For one thread; its tables are for any. */
public final class TableWriter {

    private final Dictionary<StoredDocument> documents = new Dictionary<>();
    private final Map<String, Integer> documentKeys = new ConcurrentHashMap<>();
    private final SeriesKeys seriesKeys = new SeriesKeys();
    private final Dictionary<BigDecimal> numbers = new Dictionary<>();
    private final Dictionary<Period> periods = new Dictionary<>();
    private final Dictionary<Table.Kind> kinds = new Dictionary<>();
    private final Dictionary<String> rules = new Dictionary<>();
    private final Dictionary<List<String>> lists = new Dictionary<>();
    private final Dictionary<List<Check>> checkLists = new Dictionary<>();
    private final Dictionary<Table.Cue> cues = new Dictionary<>();
    private final Sentences sentences = new Sentences();
    private final Ints firstRows = new Ints();
    private final Ints document = new Ints();
    private final Ints series = new Ints();
    private final Ints value = new Ints();
    private final Ints upTo = new Ints();
    private final Ints period = new Ints();
    private final Ints kind = new Ints();
    private final Ints start = new Ints();
    private final Ints end = new Ints();
    private final Ints sentence = new Ints();
    private final Ints rule = new Ints();
    private final Ints members = new Ints();
    private final Ints checks = new Ints();
    private final Ints reasonsAt = new Ints();
    private final Ints reasons = new Ints();
    private final FactWriter facts = new FactWriter(this::table);

    /** Adds a document with its figures in the order of its text. */
    public void add(StoredDocument read, List<StoredFigure> figures) {
        int place = documents.code(read);
        firstRows.add(document.size());
        sentences.nextDocument();
        for (StoredFigure stored : figures) {
            document.add(place);
            add(stored.figure());
        }
        documentKeys.put(read.key(), place);
        facts.add(figures);
    }

    private void add(Figure figure) {
        series.add(seriesKeys.code(key(figure)));
        Quantity quantity = figure.quantity();
        value.add(numbers.codeOrNone(quantity == null ? null : quantity.value()));
        upTo.add(numbers.codeOrNone(quantity == null ? null : quantity.upTo()));
        period.add(periods.code(figure.period()));
        kind.add(kinds.code(new Table.Kind(figure.qualifier(), figure.perYear())));
        members.add(figure.members().isEmpty() ? Ints.NONE : lists.code(figure.members()));
        checks.add(figure.checks().isEmpty() ? Ints.NONE : checkLists.code(figure.checks()));
        add(figure.because());
        add(figure.provenance());
    }

    private void add(Provenance provenance) {
        start.add(provenance.span().start());
        end.add(provenance.span().end());
        sentence.add(sentences.add(provenance));
        rule.add(rules.code(provenance.rule()));
    }

    private void add(List<Reason> because) {
        reasonsAt.add(because.isEmpty() ? Ints.NONE : reasons.size());
        if (!because.isEmpty()) {
            reasons.add(because.size());
        }
        for (Reason reason : because) {
            Span span = reason.span();
            reasons.add(cues.code(new Table.Cue(reason.attribute(), reason.cue())));
            reasons.add(span == null ? Ints.NONE : span.start());
            reasons.add(span == null ? Ints.NONE : span.end());
        }
    }

    private static Series.Key key(Figure figure) {
        return new Series.Key(
                figure.theme(),
                figure.measure(),
                figure.unit(),
                figure.status(),
                figure.provider(),
                figure.recipient());
    }

    /** What is written now, as a table that stays as it is. */
    public Table cut() {
        return table().with(facts.cut());
    }

    private Table table() {
        return new Table(
                document.size(),
                documents.cut(),
                documentKeys,
                firstRows.cut(),
                seriesKeys.cut(),
                numbers.cut(),
                periods.cut(),
                kinds.cut(),
                rules.cut(),
                lists.cut(),
                checkLists.cut(),
                cues.cut(),
                sentences.cut(),
                document.cut(),
                series.cut(),
                value.cut(),
                upTo.cut(),
                period.cut(),
                kind.cut(),
                start.cut(),
                end.cut(),
                sentence.cut(),
                rule.cut(),
                members.cut(),
                checks.cut(),
                reasonsAt.cut(),
                reasons.cut(),
                FactWriter.NONE);
    }
}
