package org.aidboard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.aidboard.export.Content;
import org.aidboard.export.DataAddress;
import org.aidboard.export.csv.Dialect;
import org.aidboard.metrics.BadParameter;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.SelectionParameters;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.TermsParameters;
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

    /**
     * The currency and the years asked for.
     *
     * @param currencies those that there are rates of
     */
    Terms terms(List<String> currencies) {
        return TermsParameters.parse(parameters, currencies);
    }

    Order order() {
        String sort = single("sort");
        return sort == null ? Order.TEXT : Order.parse(sort);
    }

    /**
     * The figures that a file is to hold: those listed by their keys, else those selected.
     *
     * @param known whether there is a figure with a key
     * @param currencies that money can be converted to
     */
    Content content(Predicate<String> known, List<String> currencies) {
        List<String> keys = parameters.getOrDefault(Content.KEY, List.of());
        if (keys.isEmpty()) {
            return new Content.Selected(selection(), order(), terms(currencies));
        }
        if (!selection().equals(Selection.ALL) || single("sort") != null) {
            throw new BadParameter(
                    Content.KEY, String.join(", ", keys), List.of("keys alone, without filters and sort"));
        }
        keys.stream().filter(known.negate()).findFirst().ifPresent(missing -> {
            throw new Unknown("figure", missing);
        });
        return new Content.Listed(keys, terms(currencies));
    }

    /** How a CSV file is to be written. */
    Dialect dialect() {
        String tag = single(DataAddress.LOCALE);
        if (tag == null) {
            return Dialect.STANDARD;
        }
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            throw new BadParameter(DataAddress.LOCALE, tag, List.of("a language tag such as lt or de-CH"));
        }
        return Dialect.spreadsheet(locale);
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
