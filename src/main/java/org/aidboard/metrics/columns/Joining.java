package org.aidboard.metrics.columns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.metrics.comparing.Restated;

/**
 * The facts behind some rows, by number: {@link org.aidboard.metrics.Fact} says when two figures are one. It does with columns
 * what {@code comparing} does with figures one by one, for as many rows as a cell may have.
 */
final class Joining {

    private static final int[] NOBODY = {};

    private final Table table;
    private final FactColumns facts;
    /** The rows, ascending, and for each the place of what it says among {@link #heads}. */
    private final int[] rows;

    private final int[] says;
    /** The first row of each different number. */
    private final int[] heads;
    /** Where the rows of each number begin in {@link #mentions}. */
    private final int[] at;

    private final int[] mentions;
    /** For each number the more exact one that it is the rounding of, or itself. */
    private final int[] exact;

    Joining(Table table, FactColumns facts, int[] rows) {
        this.table = table;
        this.facts = facts;
        this.rows = rows;
        this.says = new int[rows.length];
        this.heads = number();
        this.at = new int[heads.length + 1];
        this.mentions = sort();
        this.exact = IntStream.range(0, heads.length).toArray();
        if (heads.length > 1) {
            join();
        }
    }

    private int[] number() {
        int[] found = new int[rows.length];
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            int size = places.size();
            Integer known = places.putIfAbsent(facts.number().get(rows[i]), size);
            says[i] = known == null ? size : known;
            if (known == null) {
                found[size] = rows[i];
            }
        }
        return Arrays.copyOf(found, places.size());
    }

    private int[] sort() {
        for (int place : says) {
            at[place + 1]++;
        }
        Arrays.parallelPrefix(at, Integer::sum);
        int[] next = at.clone();
        int[] sorted = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sorted[next[says[i]]++] = rows[i];
        }
        return sorted;
    }

    private record Said(int group, int number) {}

    private void join() {
        Map<Said, Integer> places = new HashMap<>();
        for (int place = 0; place < heads.length; place++) {
            int plain = roundable(place);
            if (plain != Ints.NONE) {
                places.put(new Said(facts.group().get(heads[place]), plain), place);
            }
        }
        if (places.size() < 2) {
            return;
        }
        Map<Integer, int[]> candidates = new HashMap<>();
        places.forEach((said, place) -> {
            for (int rounding : facts.numbers().roundings(said.number())) {
                Integer rounded = places.get(new Said(said.group(), rounding));
                if (rounded != null && mayMean(rounded, rounding, place, said.number())) {
                    candidates.merge(rounded, new int[] {place}, Joining::both);
                }
            }
        });
        candidates.entrySet().stream()
                .sorted(Comparator.comparingInt(candidate -> -digits(candidate.getKey())))
                .forEach(candidate -> decide(candidate.getKey(), candidate.getValue()));
    }

    /** What could be the rounding of two numbers is joined with neither. */
    private void decide(int rounded, int[] candidates) {
        int one = exact[candidates[0]];
        if (Arrays.stream(candidates).allMatch(candidate -> exact[candidate] == one)) {
            exact[rounded] = one;
        }
    }

    /** Ranges and ranks are not said with fewer digits; what is not above zero has no roundings. */
    private int roundable(int place) {
        int row = heads[place];
        boolean rank = table.seriesKeys().get(table.series().get(row)).measure() == Measure.RANK;
        return rank || table.upTo().get(row) != Ints.NONE
                ? Ints.NONE
                : facts.numbers().of(table.value().get(row));
    }

    private boolean mayMean(int rounded, int roundedNumber, int exactly, int exactNumber) {
        BigDecimal fewer = facts.numbers().get(roundedNumber);
        BigDecimal more = facts.numbers().get(exactNumber);
        return hedges(rounded).stream().anyMatch(hedge -> Restated.mayMean(hedge, fewer, more))
                && !inOneSentence(rounded, exactly);
    }

    private Set<Qualifier> hedges(int place) {
        Set<Qualifier> hedges = EnumSet.noneOf(Qualifier.class);
        for (int i = at[place]; i < at[place + 1]; i++) {
            hedges.add(table.kinds().get(table.kind().get(mentions[i])).qualifier());
        }
        return hedges;
    }

    /** Rows ascend, so their documents do; only those of one document are compared one by one. */
    private boolean inOneSentence(int one, int other) {
        int from = at[other];
        for (int i = at[one]; i < at[one + 1]; i++) {
            int document = table.document().get(mentions[i]);
            while (from < at[other + 1] && table.document().get(mentions[from]) < document) {
                from++;
            }
            for (int j = from; j < at[other + 1] && table.document().get(mentions[j]) == document; j++) {
                if (table.sentence().get(mentions[i]) == table.sentence().get(mentions[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    private int digits(int place) {
        int plain = roundable(place);
        return plain == Ints.NONE ? 0 : facts.numbers().get(plain).precision();
    }

    /** How many facts there are. */
    int count() {
        int count = 0;
        for (int place = 0; place < exact.length; place++) {
            count += exact[place] == place ? 1 : 0;
        }
        return count;
    }

    /** The mentions of each fact, the most exact first; facts in the order of their first mentions. */
    int[][] facts() {
        int[][] numbers = new int[heads.length][];
        int[] order = new int[heads.length];
        int found = 0;
        for (int place = 0; place < heads.length; place++) {
            int fact = exact[place];
            if (numbers[fact] == null) {
                numbers[fact] = NOBODY;
                order[found++] = fact;
            }
            numbers[fact] = both(numbers[fact], new int[] {place});
        }
        int[][] said = new int[found][];
        for (int i = 0; i < found; i++) {
            said[i] = mentions(numbers[order[i]]);
        }
        return said;
    }

    private int[] mentions(int[] numbers) {
        return Arrays.stream(numbers)
                .boxed()
                .sorted(Comparator.comparingInt(place -> -digits(place)))
                .flatMapToInt(place -> Arrays.stream(mentions, at[place], at[place + 1]))
                .toArray();
    }

    private static int[] both(int[] some, int[] others) {
        int[] both = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, both, some.length, others.length);
        return both;
    }
}
