package org.aidboard.views.figures;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidboard.metrics.BadParameter;

/**
 * How the grid looks; what is not chosen stands in no address.
 *
 * @param columns those chosen; none leaves it to the room there is
 * @param density how far rows stand apart
 */
record Look(Set<Field> columns, Density density) implements Serializable {

    /** Before anybody chose anything. */
    static final Look START = new Look(Set.of(), Density.COMFORTABLE);

    /** How far rows stand apart. */
    enum Density {
        COMFORTABLE,
        COMPACT
    }

    private static final String COLUMNS = "columns";
    private static final String DENSITY = "density";

    Look {
        columns = columns.isEmpty() ? Set.of() : withValue(columns);
    }

    /** The number leads to the sentence, so it is never without a column. */
    private static Set<Field> withValue(Set<Field> chosen) {
        EnumSet<Field> all = EnumSet.of(Field.VALUE);
        all.addAll(chosen);
        return Collections.unmodifiableSet(all);
    }

    Look withColumns(Set<Field> chosen) {
        return new Look(chosen, density);
    }

    Look withDensity(Density chosen) {
        return new Look(columns, chosen);
    }

    /** The fields with a column where there is room for this many rem; those chosen whatever the room. */
    Set<Field> shown(double room) {
        if (!columns.isEmpty()) {
            return columns;
        }
        Set<Field> fitting = EnumSet.noneOf(Field.class);
        double left = room;
        for (Field field : Field.BY_WEIGHT) {
            left -= field.width();
            if (left < 0 && !fitting.isEmpty()) {
                break;
            }
            fitting.add(field);
        }
        return fitting;
    }

    /**
     * Reads what {@link #print} writes.
     *
     * @throws BadParameter where a column or density is none
     */
    static Look parse(Map<String, List<String>> parameters) {
        EnumSet<Field> columns = EnumSet.noneOf(Field.class);
        words(parameters, COLUMNS)
                .map(word -> or(
                        Field.of(word),
                        COLUMNS,
                        word,
                        () -> Arrays.stream(Field.values()).map(Field::word)))
                .forEach(columns::add);
        Density density = words(parameters, DENSITY)
                .map(word -> or(
                        Arrays.stream(Density.values())
                                .filter(one -> word(one).equals(word))
                                .findFirst(),
                        DENSITY,
                        word,
                        () -> Arrays.stream(Density.values()).map(Look::word)))
                .findFirst()
                .orElse(Density.COMFORTABLE);
        return new Look(columns, density);
    }

    /** The parameters that say it; a parameter without a value goes. */
    Map<String, List<String>> print() {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        String chosen =
                columns.stream().map(Field::word).reduce((a, b) -> a + ',' + b).orElse("");
        printed.put(COLUMNS, chosen.isEmpty() ? List.of() : List.of(chosen));
        printed.put(DENSITY, density == Density.COMFORTABLE ? List.of() : List.of(word(density)));
        return printed;
    }

    private static Stream<String> words(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }

    private static <T> T or(Optional<T> known, String name, String word, Supplier<Stream<String>> allowed) {
        return known.orElseThrow(
                () -> new BadParameter(name, word, allowed.get().toList()));
    }

    private static String word(Density density) {
        return density.name().toLowerCase(Locale.ROOT);
    }
}
