package org.aidboard.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.SelectionParameters;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.TermsParameters;

/** Where the interface for programs gives a content, relative to where the application stands. */
public final class DataAddress {

    /** The name of the parameter with the language of a spreadsheet. */
    public static final String LOCALE = "locale";

    private static final int LONGEST_NAME = 90;

    private DataAddress() {}

    /** The address of a content in a form. */
    public static String of(Content content, Format format) {
        return "api/figures." + format.extension() + query(content.parameters(), "?");
    }

    /** The address of a content as CSV for a spreadsheet that is set to a language. */
    public static String spreadsheet(Content content, Locale locale) {
        return "api/figures.csv?" + LOCALE + "=" + encode(locale.toLanguageTag()) + query(content.parameters(), "&");
    }

    /** The address of what describes a content as CSV. */
    public static String description(Content content) {
        return "api/figures.csv-metadata.json" + query(content.parameters(), "?");
    }

    /** The series of a selection side by side, on the terms on which they are compared. */
    public static String comparison(Selection selection, Terms terms) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(SelectionParameters.print(selection));
        parameters.putAll(TermsParameters.print(terms));
        return "api/comparison.csv" + query(parameters, "?");
    }

    /** What to call the file: what is in it, selected how, of which day. */
    public static String fileName(Content content, Format format, LocalDate day) {
        String filter = switch (content) {
            case Content.Selected selected -> words(selected.parameters());
            case Content.Listed listed ->
                (listed.keys().size() + "-chosen-" + words(TermsParameters.print(listed.terms()))).replaceAll("-$", "");
        };
        String name = "aidboard-figures" + (filter.isEmpty() ? "-all" : "-" + filter);
        String cut =
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).replaceAll("-+$", "") : name;
        return cut + "-" + day + "." + format.extension();
    }

    private static String words(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "-" + String.join("-", entry.getValue()))
                .collect(Collectors.joining("-"))
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String query(Map<String, List<String>> parameters, String before) {
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : before + query;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
