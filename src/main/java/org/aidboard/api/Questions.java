package org.aidboard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidboard.metrics.BadParameter;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.SelectionParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The parameters of an address as a question. What cannot be understood is refused: a misspelt filter would answer with everything. */
record Questions(Map<String, List<String>> parameters) {

    /**
     * Reads the parameters.
     *
     * @throws BadParameter where one is neither a filter nor one of the others
     */
    static Questions of(MultiValueMap<String, String> parameters, String... others) {
        List<String> known = new ArrayList<>(SelectionParameters.NAMES);
        known.addAll(List.of(others));
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw BadParameter.unknown(name, String.join(", ", values), known);
            }
        });
        return new Questions(parameters);
    }

    Selection selection() {
        return SelectionParameters.parse(parameters);
    }

    Order order() {
        String sort = single("sort");
        return sort == null ? Order.TEXT : Order.parse(sort);
    }

    /** A whole number between two others, both allowed. */
    int number(String name, int least, int most, int usual) {
        String value = single(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new BadParameter(name, value, List.of("a whole number from %d to %d".formatted(least, most)));
        }
        return Integer.parseInt(value);
    }

    private @Nullable String single(String name) {
        List<String> given = parameters.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new BadParameter(name, String.join(", ", given), List.of("one value"));
        }
        return given.isEmpty() ? null : given.getFirst();
    }
}
