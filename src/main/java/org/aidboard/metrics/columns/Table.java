package org.aidboard.metrics.columns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidboard.figures.Check;
import org.aidboard.figures.Period;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Reason.Attribute;
import org.aidboard.store.StoredDocument;

/**
 * Figures as columns, one row each: documents in the order they were read, each from its first word to its last. Numbers
 * that stand for a value of a dictionary are its codes; {@link Ints#NONE} stands for what is not stated. Arrays are longer
 * than the table and may be written beyond its end, so nobody reads there.
 *
 * @param size how many rows
 * @param documents the documents, in the order they were read
 * @param documentKeys the place of each document by its key; may know more documents than this table
 * @param firstRows where each document's rows begin
 * @param seriesKeys what a code of {@code series} stands for
 * @param numbers what a code of {@code value} and {@code upTo} stands for
 * @param periods what a code of {@code period} stands for
 * @param kinds what a code of {@code kind} stands for
 * @param rules what a code of {@code rule} stands for
 * @param lists what a code of {@code members} stands for
 * @param checkLists what a code of {@code checks} stands for
 * @param cues what a code in {@code reasons} stands for
 * @param sentences the words of each sentence
 * @param document of each row
 * @param series of each row: its theme, measure, unit, status, provider and recipient in one
 * @param value of each row
 * @param upTo of each row
 * @param period of each row
 * @param kind of each row
 * @param start of each row's span
 * @param end of each row's span
 * @param sentence of each row
 * @param rule of each row
 * @param members of each row
 * @param checks of each row
 * @param reasonsAt where each row's reasons begin in {@code reasons}
 * @param reasons how many, then for each its cue and its span
 * @param facts which rows state one fact
 */
public record Table(
        int size,
        Dictionary.Cut<StoredDocument> documents,
        Map<String, Integer> documentKeys,
        Ints.Cut firstRows,
        SeriesKeys.Cut seriesKeys,
        Dictionary.Cut<BigDecimal> numbers,
        Dictionary.Cut<Period> periods,
        Dictionary.Cut<Kind> kinds,
        Dictionary.Cut<String> rules,
        Dictionary.Cut<List<String>> lists,
        Dictionary.Cut<List<Check>> checkLists,
        Dictionary.Cut<Cue> cues,
        Sentences.Cut sentences,
        Ints.Cut document,
        Ints.Cut series,
        Ints.Cut value,
        Ints.Cut upTo,
        Ints.Cut period,
        Ints.Cut kind,
        Ints.Cut start,
        Ints.Cut end,
        Ints.Cut sentence,
        Ints.Cut rule,
        Ints.Cut members,
        Ints.Cut checks,
        Ints.Cut reasonsAt,
        Ints.Cut reasons,
        FactColumns facts) {

    /** How exactly a number is stated, and whether it recurs every year. */
    public record Kind(Qualifier qualifier, boolean perYear) {}

    /** The words behind a reason, and what they decided. */
    public record Cue(Attribute attribute, String words) {}

    Table with(FactColumns known) {
        return new Table(
                size,
                documents,
                documentKeys,
                firstRows,
                seriesKeys,
                numbers,
                periods,
                kinds,
                rules,
                lists,
                checkLists,
                cues,
                sentences,
                document,
                series,
                value,
                upTo,
                period,
                kind,
                start,
                end,
                sentence,
                rule,
                members,
                checks,
                reasonsAt,
                reasons,
                known);
    }

    /** The place of a document, or -1. */
    public int document(String key) {
        int place = Objects.requireNonNullElse(documentKeys.get(key), -1);
        return place < documents.size() ? place : -1;
    }

    /** The row after the last of a document. */
    public int endOf(int document) {
        return document + 1 < documents.size() ? firstRows.get(document + 1) : size;
    }

    /** The row at a span of a document, or -1. */
    public int find(int document, int from, int to) {
        int low = firstRows.get(document);
        int high = endOf(document) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = start.get(middle) != from ? start.get(middle) - from : end.get(middle) - to;
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -1;
    }
}
