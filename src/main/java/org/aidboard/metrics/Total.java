package org.aidboard.metrics;

import java.util.List;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;

/** Whether the facts of one cell add up to something. Cells belong to one series, so nothing else can ever be added. */
public sealed interface Total {

    /** The cell holds one fact: there is nothing to add. */
    record Single() implements Total {}

    /**
     * The facts together.
     *
     * @param quantity the sum; its upper end is null unless a fact is a range
     * @param qualifier how exact the sum is: as its least exact fact
     * @param converted the currencies, by letter, from which any of its facts is converted; empty for amounts as stated
     */
    record Sum(Quantity quantity, Qualifier qualifier, List<String> converted) implements Total {

        /** A sum of amounts as stated. */
        public Sum(Quantity quantity, Qualifier qualifier) {
            this(quantity, qualifier, List.of());
        }
    }

    /**
     * Adding would say something that no document says.
     *
     * @param reason why
     */
    record Refused(Reason reason) implements Total {}

    /** Why facts are not added. */
    enum Reason {
        TARGET("Targets are aims, not amounts that add up."),
        MEASURE("Percentages, ranks, durations and events do not add up."),
        YEAR("Their years are not stated."),
        PERIOD("One is about another period, or recurs every year."),
        PART("One is a part of another, or may be."),
        OVERLAP("Different documents may state the same amount."),
        BOUNDS("One is an upper bound and another a lower bound."),
        UNIT("They are in different units."),
        STATUS("Statements of different kinds are never added."),
        PARTIES("One party may include another, or is not named.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** The reason for a person, one sentence. */
        public String sentence() {
            return sentence;
        }
    }
}
