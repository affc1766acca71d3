package org.aidboard.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many were right, wrong and missed. */
record Counts(int right, int wrong, int missed) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    Counts minus(Counts other) {
        return new Counts(right - other.right, wrong - other.wrong, missed - other.missed);
    }

    /** The same, where only so many of the right ones count: the others are wrong, and theirs missed. */
    Counts only(int complete) {
        return new Counts(complete, wrong + right - complete, missed + right - complete);
    }

    /** The share of what was found that is right; 1 where nothing was found. */
    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** The share of what is there that was found; 1 where nothing is there. */
    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    String measured() {
        return "precision %s  recall %s  F1 %s".formatted(share(precision()), share(recall()), share(f1()));
    }

    String counted() {
        return "(%d right, %d wrong, %d missed)".formatted(right, wrong, missed);
    }

    /** Three places, the exact binary value rounded half to even, as most languages print it. */
    static String share(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
