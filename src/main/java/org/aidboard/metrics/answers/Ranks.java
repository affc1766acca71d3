package org.aidboard.metrics.answers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.aidboard.metrics.columns.Dictionary;
import org.aidboard.metrics.columns.Ints;
import org.jspecify.annotations.Nullable;

/**
 * The place of each row in the order of one column. Equal rows share a place.
 *
 * @param codes of each row
 * @param places of each code
 */
record Ranks(int[] codes, int[] places) {

    /** The place of what is not stated: behind everything else. */
    static final int LAST = Integer.MAX_VALUE;

    /** Ranks rows by one side of the dictionary's values that their codes stand for. */
    static <T, S> Ranks of(
            int[] codes, Dictionary.Cut<T> values, Function<T, @Nullable S> side, Comparator<? super S> order) {
        @Nullable Object[] sides = new @Nullable Object[values.size()];
        Integer[] sorted = new Integer[values.size()];
        int stated = 0;
        for (int code = 0; code < sides.length; code++) {
            sides[code] = side.apply(values.get(code));
            if (sides[code] != null) {
                sorted[stated++] = code;
            }
        }
        Comparator<Integer> byCode = (one, other) -> order.compare(sideOf(sides, one), sideOf(sides, other));
        Arrays.sort(sorted, 0, stated, byCode);
        int[] places = new int[sides.length];
        Arrays.fill(places, LAST);
        for (int i = 0, place = 0; i < stated; i++) {
            place = i > 0 && byCode.compare(sorted[i - 1], sorted[i]) != 0 ? place + 1 : place;
            places[sorted[i]] = place;
        }
        return new Ranks(codes, places);
    }

    @SuppressWarnings("unchecked") // what went in as S comes out as S
    private static <S> S sideOf(@Nullable Object[] sides, int code) {
        return (S) Objects.requireNonNull(sides[code]);
    }

    /** The place of a row. */
    int place(int row) {
        int code = codes[row];
        return code == Ints.NONE ? LAST : places[code];
    }
}
