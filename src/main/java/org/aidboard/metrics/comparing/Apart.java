package org.aidboard.metrics.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Total;

/**
 * Whether documents tell the facts of a cell apart. Two facts are two when each has a day of its own, or when one document
 * states both, in different sentences. In one sentence ('80 million, including 35 million') one may be a part of the other;
 * from different documents they may be the same amount at different times.
 */
final class Apart {

    private Apart() {}

    static Optional<Total.Reason> doubt(List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            for (Fact other : facts.subList(i + 1, facts.size())) {
                Optional<Total.Reason> doubt = doubt(facts.get(i), other);
                if (doubt.isPresent()) {
                    return doubt;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Total.Reason> doubt(Fact one, Fact other) {
        if (onDifferentDays(one.figure(), other.figure())) {
            return Optional.empty();
        }
        boolean together = false;
        for (FigureRow here : one.mentions()) {
            for (FigureRow there : other.mentions()) {
                if (sameDocument(here, there)) {
                    together = true;
                    if (sentence(here).equals(sentence(there))) {
                        return Optional.of(Total.Reason.PART);
                    }
                }
            }
        }
        return together ? Optional.empty() : Optional.of(Total.Reason.OVERLAP);
    }

    private static boolean onDifferentDays(Figure one, Figure other) {
        LocalDate day = one.period().day();
        LocalDate otherDay = other.period().day();
        return day != null && otherDay != null && !day.equals(otherDay);
    }

    private static boolean sameDocument(FigureRow one, FigureRow other) {
        return Objects.equals(one.document().sha256(), other.document().sha256());
    }

    private static Object sentence(FigureRow row) {
        return row.figure().provenance().sentenceSpan();
    }
}
