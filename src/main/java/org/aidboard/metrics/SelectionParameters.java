package org.aidboard.metrics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Selection} as the parameters of an address, and back, without loss. A parameter may be repeated, and one may
 * hold several values between commas; a comma or backslash that belongs to a value has a backslash before it.
 */
public final class SelectionParameters {

    /** The names that are read and written; others are left to those who know them. */
    public static final List<String> NAMES = List.of(
            "theme",
            "measure",
            "status",
            "unit",
            "provider",
            "recipient",
            "document",
            "publisher",
            "published",
            "yearFrom",
            "yearTo",
            "q");

    private static final List<String> ONE_YEAR = List.of("one year, as a whole number");

    private SelectionParameters() {}

    /**
     * The selection that the parameters say; an empty value counts as not given.
     *
     * @throws BadParameter where a value is not one of its kind
     */
    public static Selection parse(Map<String, List<String>> parameters) {
        Integer from = year(parameters, "yearFrom");
        Integer to = year(parameters, "yearTo");
        if (from != null && to != null && from > to) {
            throw new BadParameter("yearTo", to.toString(), List.of("a year from " + from + " (yearFrom) on"));
        }
        return new Selection(
                words(parameters, "theme", Theme.values()),
                words(parameters, "measure", Measure.values()),
                words(parameters, "status", Status.values()),
                texts(parameters, "unit", Function.identity()),
                texts(parameters, "provider", SelectionParameters::code),
                texts(parameters, "recipient", SelectionParameters::code),
                sources(parameters),
                from,
                to,
                String.join(" ", parameters.getOrDefault("q", List.of())));
    }

    private static Sources sources(Map<String, List<String>> parameters) {
        return new Sources(
                texts(parameters, "document", Function.identity()),
                texts(parameters, "publisher", Function.identity()),
                texts(parameters, "published", String::strip).stream()
                        .map(value -> year("published", value))
                        .collect(Collectors.toSet()));
    }

    /** The parameters that say the selection: in the order of {@link #NAMES}, values sorted, nothing for a side left open. */
    public static Map<String, List<String>> print(Selection selection) {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        put(printed, "theme", names(selection.themes()));
        put(printed, "measure", names(selection.measures()));
        put(printed, "status", names(selection.statuses()));
        put(printed, "unit", selection.units());
        put(printed, "provider", selection.providers());
        put(printed, "recipient", selection.recipients());
        put(printed, "document", selection.documents());
        put(printed, "publisher", selection.sources().publishers());
        put(
                printed,
                "published",
                selection.sources().years().stream().map(String::valueOf).collect(Collectors.toSet()));
        put(printed, "yearFrom", number(selection.yearFrom()));
        put(printed, "yearTo", number(selection.yearTo()));
        if (!selection.words().isEmpty()) {
            printed.put("q", List.of(selection.words()));
        }
        return printed;
    }

    private static void put(Map<String, List<String>> printed, String name, Set<String> values) {
        if (!values.isEmpty()) {
            printed.put(name, values.stream().sorted().map(CommaList::escape).toList());
        }
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> number(@Nullable Integer year) {
        return year == null ? Set.of() : Set.of(year.toString());
    }

    private static Set<String> texts(
            Map<String, List<String>> parameters, String name, Function<String, String> reading) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> CommaList.split(value).stream())
                .filter(value -> !value.isBlank())
                .map(reading)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <E extends Enum<E>> Set<E> words(Map<String, List<String>> parameters, String name, E[] constants) {
        return texts(parameters, name, String::strip).stream()
                .map(value -> word(name, value, constants))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E word(String name, String value, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        name, value, Arrays.stream(constants).map(Enum::name).toList()));
    }

    /** ISO 3166 codes are written in capitals, which people forget. */
    private static String code(String value) {
        return value.length() == 2 ? value.toUpperCase(Locale.ROOT) : value;
    }

    private static @Nullable Integer year(Map<String, List<String>> parameters, String name) {
        List<String> given = parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
        if (given.isEmpty()) {
            return null;
        }
        if (given.size() > 1) {
            throw new BadParameter(name, String.join(", ", given), ONE_YEAR);
        }
        return year(name, given.getFirst().strip());
    }

    private static Integer year(String name, String value) {
        if (!value.matches("-?\\d{1,6}")) {
            throw new BadParameter(name, value, ONE_YEAR);
        }
        return Integer.valueOf(value);
    }
}
