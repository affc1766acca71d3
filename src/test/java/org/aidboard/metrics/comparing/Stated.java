package org.aidboard.metrics.comparing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.FigureRow;
import org.aidboard.store.StoredDocument;
import org.aidboard.text.About;
import org.aidboard.text.Span;
import org.jspecify.annotations.Nullable;

/** A figure to compare: 10 EUR given in 2024, the first sentence of a document of its own, unless said otherwise. */
record Stated(
        @Nullable String value,
        @Nullable String upTo,
        Measure measure,
        Status status,
        Qualifier qualifier,
        Period period,
        boolean perYear,
        List<Check> checks,
        String document,
        int sentence,
        int place,
        String unit,
        @Nullable LocalDate published) {

    static Stated money(String value) {
        return new Stated(
                value,
                null,
                Measure.MONEY,
                Status.DISBURSEMENT,
                Qualifier.EXACT,
                new Period(2024, null, YearBasis.STATED, null),
                false,
                List.of(),
                "a",
                0,
                0,
                "EUR",
                null);
    }

    static Stated milestone(int place) {
        return new Stated(
                null,
                null,
                Measure.MILESTONE,
                Status.OBSERVATION,
                Qualifier.EXACT,
                new Period(2024, null, YearBasis.STATED, null),
                false,
                List.of(),
                "a",
                0,
                place,
                "EUR",
                null);
    }

    Stated upTo(String end) {
        return new Stated(
                value, end, measure, status, qualifier, period, perYear, checks, document, sentence, place, unit,
                published);
    }

    Stated as(Measure kind) {
        return new Stated(
                value, upTo, kind, status, qualifier, period, perYear, checks, document, sentence, place, unit,
                published);
    }

    Stated as(Status statement) {
        return new Stated(
                value, upTo, measure, statement, qualifier, period, perYear, checks, document, sentence, place, unit,
                published);
    }

    Stated as(Qualifier hedge) {
        return new Stated(
                value, upTo, measure, status, hedge, period, perYear, checks, document, sentence, place, unit,
                published);
    }

    Stated in(Period other) {
        return new Stated(
                value, upTo, measure, status, qualifier, other, perYear, checks, document, sentence, place, unit,
                published);
    }

    Stated on(LocalDate day) {
        return in(new Period(day.getYear(), null, YearBasis.STATED, day));
    }

    Stated everyYear() {
        return new Stated(
                value, upTo, measure, status, qualifier, period, true, checks, document, sentence, place, unit,
                published);
    }

    Stated checked(Check.Kind kind) {
        List<Check> one = List.of(new Check(kind, true, "it holds"));
        return new Stated(
                value, upTo, measure, status, qualifier, period, perYear, one, document, sentence, place, unit,
                published);
    }

    Stated at(String otherDocument, int otherSentence) {
        return new Stated(
                value,
                upTo,
                measure,
                status,
                qualifier,
                period,
                perYear,
                checks,
                otherDocument,
                otherSentence,
                place,
                unit,
                published);
    }

    /** In another currency. */
    Stated of(String currency) {
        return new Stated(
                value, upTo, measure, status, qualifier, period, perYear, checks, document, sentence, place, currency,
                published);
    }

    /** In a document of that day. */
    Stated published(LocalDate day) {
        return new Stated(
                value, upTo, measure, status, qualifier, period, perYear, checks, document, sentence, place, unit, day);
    }

    FigureRow row() {
        String words = "0123456789 and more of it";
        int start = sentence * 100;
        Figure figure = new Figure(
                new Provenance(
                        new Span(start + place, start + place + 1),
                        words.substring(place, place + 1),
                        new Span(start, start + words.length()),
                        words,
                        "a rule"),
                Theme.AID,
                measure,
                value == null
                        ? null
                        : new Quantity(new BigDecimal(value), upTo == null ? null : new BigDecimal(upTo), unit),
                qualifier,
                status,
                period,
                perYear,
                "LT",
                "UA",
                List.of(),
                checks,
                List.of());
        String sha256 = document.repeat(64);
        StoredDocument stored = new StoredDocument(
                sha256, document, new About(document, null, published, null), null, 1, Instant.EPOCH, 1);
        return new FigureRow(stored.key() + "-" + figure.provenance().span().start(), figure, stored);
    }
}
