package org.aidboard.metrics.columns;

import java.math.BigDecimal;
import java.util.Arrays;
import org.aidboard.metrics.comparing.Restated;

/**
 * Numbers as they are compared: without the zeros that only say how they were written, each with the numbers of fewer digits
 * that may be said for it. One thread writes; a cut may be read by any.
 */
final class PlainNumbers {

    private static final int[] NONE = {};

    private final Dictionary<BigDecimal> plain = new Dictionary<>();
    private final Ints ofStated = new Ints();
    private int[][] roundings = new int[64][];

    /** Notes a number under the code that it has as stated; codes come in their order. */
    void add(BigDecimal stated) {
        int code = code(stated.stripTrailingZeros());
        ofStated.add(code);
        if (roundings[code] == null) {
            // Found before the place is looked up: the roundings are numbers too, and may move the array.
            int[] found = roundings(plain.cut().get(code));
            roundings[code] = found;
        }
    }

    private int[] roundings(BigDecimal number) {
        return number.signum() <= 0
                ? NONE
                : Restated.roundings(number).stream().mapToInt(this::code).toArray();
    }

    private int code(BigDecimal number) {
        int code = plain.code(number);
        if (code >= roundings.length) {
            roundings = Arrays.copyOf(roundings, code * 2);
        }
        return code;
    }

    /** How many stated numbers are noted. */
    int size() {
        return ofStated.size();
    }

    Cut cut() {
        return new Cut(plain.cut(), ofStated.cut(), roundings);
    }

    /** The numbers of one moment. */
    static final class Cut {

        private final Dictionary.Cut<BigDecimal> plain;
        private final Ints.Cut ofStated;
        private final int[][] roundings;

        private Cut(Dictionary.Cut<BigDecimal> plain, Ints.Cut ofStated, int[][] roundings) {
            this.plain = plain;
            this.ofStated = ofStated;
            this.roundings = roundings;
        }

        /** The plain number behind a stated one, {@link Ints#NONE} for none. */
        int of(int stated) {
            return stated == Ints.NONE ? Ints.NONE : ofStated.get(stated);
        }

        BigDecimal get(int code) {
            return plain.get(code);
        }

        /** The numbers with fewer digits that are near it. */
        int[] roundings(int code) {
            return roundings[code];
        }
    }
}
