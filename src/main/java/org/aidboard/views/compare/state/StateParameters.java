package org.aidboard.views.compare.state;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidboard.metrics.BadParameter;
import org.aidboard.metrics.SelectionParameters;
import org.aidboard.metrics.TermsParameters;
import org.aidboard.metrics.pivot.Dimension;
import org.jspecify.annotations.Nullable;

/** A {@link State} as the parameters of an address, and back; what is as at the start is not written. */
public final class StateParameters {

    private static final String TAB = "tab";
    private static final String FORM = "chart";
    private static final String ROWS = "rows";
    private static final String SIDE = "parties";
    private static final String ORDER = "order";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String MILESTONES = "milestones";
    private static final String PAGE = "page";

    /** The names that are read and written; others are left to those who know them. */
    public static final List<String> NAMES = Stream.of(
                    SelectionParameters.NAMES,
                    TermsParameters.NAMES,
                    List.of(TAB, FORM, ROWS, SIDE, ORDER, BEFORE, AFTER, MILESTONES, PAGE))
            .flatMap(Collection::stream)
            .toList();

    private StateParameters() {}

    /**
     * The state that the parameters say.
     *
     * @param currencies the codes that money may be asked for in
     * @throws BadParameter where a value is not one of its kind
     */
    public static State parse(Map<String, List<String>> given, Collection<String> currencies) {
        return new State(
                SelectionParameters.parse(given),
                TermsParameters.parse(given, currencies),
                word(given, TAB, Tab.values(), State.START.tab()),
                word(given, FORM, Form.values(), State.START.form()),
                rows(given),
                word(given, SIDE, Side.values(), State.START.side()),
                word(given, ORDER, PartyOrder.values(), State.START.order()),
                number(given, BEFORE),
                number(given, AFTER),
                !"none".equals(single(given, MILESTONES)),
                Math.max(1, Objects.requireNonNullElse(number(given, PAGE), 1)));
    }

    /** The parameters that say the state. */
    public static Map<String, List<String>> print(State state) {
        Map<String, List<String>> printed = new LinkedHashMap<>(SelectionParameters.print(state.selection()));
        printed.putAll(TermsParameters.print(state.terms()));
        put(printed, TAB, lower(state.tab()), lower(State.START.tab()));
        put(printed, FORM, lower(state.form()), lower(State.START.form()));
        put(printed, ROWS, rows(state.rows()), rows(State.START.rows()));
        put(printed, SIDE, lower(state.side()), lower(State.START.side()));
        put(printed, ORDER, lower(state.order()), lower(State.START.order()));
        put(printed, BEFORE, text(state.before()), "");
        put(printed, AFTER, text(state.after()), "");
        put(printed, MILESTONES, state.milestones() ? "" : "none", "");
        put(printed, PAGE, text(state.page()), "1");
        return printed;
    }

    private static void put(Map<String, List<String>> printed, String name, String value, String start) {
        if (!value.equals(start)) {
            printed.put(name, List.of(value));
        }
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** An empty list is a choice too: one row for each unit. */
    private static String rows(List<Dimension> rows) {
        return rows.isEmpty()
                ? "unit"
                : String.join(
                        ",", rows.stream().sorted().map(StateParameters::lower).toList());
    }

    private static List<Dimension> rows(Map<String, List<String>> given) {
        String value = single(given, ROWS);
        if (value == null) {
            return State.START.rows();
        }
        return Stream.of(value.split(","))
                .filter(word -> !word.equals("unit"))
                .map(word -> word(ROWS, word, Dimension.values()))
                .distinct()
                .sorted()
                .toList();
    }

    private static <E extends Enum<E>> E word(
            Map<String, List<String>> given, String name, E[] constants, E otherwise) {
        String value = single(given, name);
        return value == null ? otherwise : word(name, value, constants);
    }

    private static <E extends Enum<E>> E word(String name, String value, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> lower(constant).equals(value.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        name,
                        value,
                        Arrays.stream(constants).map(StateParameters::lower).toList()));
    }

    private static @Nullable Integer number(Map<String, List<String>> given, String name) {
        String value = single(given, name);
        if (value == null) {
            return null;
        }
        if (!value.matches("-?\\d{1,6}")) {
            throw new BadParameter(name, value, List.of("a whole number"));
        }
        return Integer.valueOf(value);
    }

    private static @Nullable String single(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
