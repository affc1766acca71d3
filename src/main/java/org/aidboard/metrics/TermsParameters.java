package org.aidboard.metrics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@link Terms} as the parameters of an address, and back: {@code currency=EUR}, {@code years=published}. */
public final class TermsParameters {

    /** The currency, or nothing for as stated. */
    public static final String CURRENCY = "currency";

    /** {@code published} or nothing. */
    public static final String YEARS = "years";

    /** The names that are read and written; others are left to those who know them. */
    public static final List<String> NAMES = List.of(CURRENCY, YEARS);

    private static final String PUBLISHED = "published";

    private TermsParameters() {}

    /**
     * The terms that the parameters say; an empty value counts as not given.
     *
     * @param currencies the codes that may be asked for
     * @throws BadParameter where a value is not one of its kind
     */
    public static Terms parse(Map<String, List<String>> parameters, Collection<String> currencies) {
        String currency = single(parameters, CURRENCY);
        String years = single(parameters, YEARS);
        if (currency != null) {
            currency = currency.toUpperCase(Locale.ROOT);
            if (!currencies.contains(currency)) {
                throw new BadParameter(CURRENCY, currency, List.copyOf(currencies));
            }
        }
        if (years != null && !years.equals(PUBLISHED)) {
            throw new BadParameter(YEARS, years, List.of(PUBLISHED));
        }
        return new Terms(currency, years != null);
    }

    /** The parameters that say the terms, nothing for what is as stated. */
    public static Map<String, List<String>> print(Terms terms) {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        String currency = terms.currency();
        if (currency != null) {
            printed.put(CURRENCY, List.of(currency));
        }
        if (terms.publicationYear()) {
            printed.put(YEARS, List.of(PUBLISHED));
        }
        return printed;
    }

    private static @Nullable String single(Map<String, List<String>> parameters, String name) {
        List<String> given = parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (given.size() > 1) {
            throw new BadParameter(name, String.join(", ", given), List.of("one value"));
        }
        return given.isEmpty() ? null : given.getFirst();
    }
}
