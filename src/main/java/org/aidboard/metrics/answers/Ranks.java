package org.aidboard.metrics.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.aidboard.metrics.columns.Dictionary;
import org.aidboard.metrics.columns.Ints;
import org.jspecify.annotations.Nullable;

/** The place of each row in the order of one column. Equal rows share a place. */
final class Ranks {

    /** The place of what is not stated: behind everything else. */
    static final int LAST = Integer.MAX_VALUE;

    private final Ints.Cut codes;
    /** Of each code. */
    private final int[] places;

    Ranks(Ints.Cut codes, int[] places) {
        this.codes = codes;
        this.places = places;
    }

    /** Ranks rows by one side of the dictionary's values that their codes stand for. */
    static <T, S> Ranks of(
            Ints.Cut codes, Dictionary.Cut<T> values, Function<T, @Nullable S> side, Comparator<? super S> order) {
        List<@Nullable S> sides = new ArrayList<>(values.size());
        Integer[] sorted = new Integer[values.size()];
        int stated = 0;
        for (int code = 0; code < values.size(); code++) {
            S stands = side.apply(values.get(code));
            sides.add(stands);
            if (stands != null) {
                sorted[stated++] = code;
            }
        }
        Comparator<Integer> byCode = (one, other) ->
                order.compare(Objects.requireNonNull(sides.get(one)), Objects.requireNonNull(sides.get(other)));
        Arrays.sort(sorted, 0, stated, byCode);
        int[] places = new int[values.size()];
        Arrays.fill(places, LAST);
        for (int i = 0, place = 0; i < stated; i++) {
            place = i > 0 && byCode.compare(sorted[i - 1], sorted[i]) != 0 ? place + 1 : place;
            places[sorted[i]] = place;
        }
        return new Ranks(codes, places);
    }

    /** The place of a row. */
    int place(int row) {
        int code = codes.get(row);
        return code == Ints.NONE ? LAST : places[code];
    }

    /** How many places are taken. */
    int size() {
        return Arrays.stream(places).filter(place -> place != LAST).max().orElse(-1) + 1;
    }
}
