package org.aidboard.metrics.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Total;
import org.aidboard.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether documents tell the facts of a cell apart. Facts are different when each has a day of its own, or when one document
 * states them all, in different sentences. In one sentence ('80 million, including 35 million') one may be a part of the
 * other; from different documents they may be the same amount at different times. Each mention is looked at a fixed number of
 * times, however many facts there are.
 */
final class Apart {

    /** One sentence of one document. */
    record Place(String document, Span sentence) {}

    private Apart() {}

    static Optional<Total.Reason> doubt(List<Fact> facts) {
        if (inOneSentence(facts)) {
            return Optional.of(Total.Reason.PART);
        }
        return noDocumentHasAll(facts) ? Optional.of(Total.Reason.OVERLAP) : Optional.empty();
    }

    private static boolean inOneSentence(List<Fact> facts) {
        Map<Place, Days> sentences = new HashMap<>();
        for (Fact fact : facts) {
            Set<Place> places = new HashSet<>();
            fact.mentions().forEach(row -> places.add(place(row)));
            for (Place place : places) {
                if (!sentences.computeIfAbsent(place, first -> new Days()).apart(day(fact))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Facts of a day must share a document with each other and with those of no day. */
    private static boolean noDocumentHasAll(List<Fact> facts) {
        Map<LocalDate, List<Fact>> byDay = new HashMap<>();
        List<Fact> undated = new ArrayList<>();
        for (Fact fact : facts) {
            LocalDate day = day(fact);
            (day == null ? undated : byDay.computeIfAbsent(day, first -> new ArrayList<>())).add(fact);
        }
        Set<String> shared = undated.isEmpty() ? null : shared(undated, null);
        if (shared != null && shared.isEmpty()) {
            return true;
        }
        return byDay.values().stream().anyMatch(dated -> shared(dated, shared).isEmpty());
    }

    /** The documents that state all these facts, at least one, and are among the others where there are others. */
    private static Set<String> shared(List<Fact> facts, @Nullable Set<String> others) {
        Set<String> shared = documents(facts.getFirst());
        if (others != null) {
            shared.retainAll(others);
        }
        facts.stream().skip(1).forEach(fact -> shared.retainAll(documents(fact)));
        return shared;
    }

    private static Set<String> documents(Fact fact) {
        Set<String> documents = new HashSet<>();
        fact.mentions().forEach(row -> documents.add(row.document().sha256()));
        return documents;
    }

    private static @Nullable LocalDate day(Fact fact) {
        return fact.figure().period().day();
    }

    static Place place(FigureRow row) {
        return new Place(row.document().sha256(), row.figure().provenance().sentenceSpan());
    }

    /** The days of the facts of one sentence: apart as long as each has one that no other has. */
    private static final class Days {

        private final Set<LocalDate> days = new HashSet<>();
        private boolean undated;

        boolean apart(@Nullable LocalDate day) {
            boolean apart = day == null ? days.isEmpty() && !undated : !undated && days.add(day);
            undated |= day == null;
            return apart;
        }
    }
}
