package org.aidboard.text.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code lexicon/en/page.txt}, by kind and in small letters. */
final class PageWords {

    static final PageWords ENGLISH = read("lexicon/en/page.txt");

    /** What words can tell of a line; the file explains each. */
    enum Kind {
        LABEL,
        MENU,
        MENU_LINE,
        OFFICE,
        BODY,
        SMALL,
        PUBLISHED,
        UPDATED,
        BY,
        ADDRESS,
        NOBODY,
        BESIDE
    }

    private final Map<Kind, Set<String>> words;

    private PageWords(Map<Kind, Set<String>> words) {
        this.words = words;
    }

    Set<String> all(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Whether the words, whatever their case, are of the kind. */
    boolean are(Kind kind, String line) {
        return all(kind).contains(small(line));
    }

    /** Whether words of the kind stand in the line. */
    boolean standIn(Kind kind, String line) {
        String small = small(line);
        return all(kind).stream().anyMatch(small::contains);
    }

    /** Words of the kind as the alternatives of a pattern, the longest first. */
    String alternatives(Kind kind) {
        return all(kind).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> phrase.replace(" ", "\\s+"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    static String small(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static PageWords read(String resource) {
        var words = new EnumMap<Kind, Set<String>>(Kind.class);
        var stream = PageWords.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new MalformedWords(resource + ": there is no such file");
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(words, line, resource + ", line " + number);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new PageWords(words);
    }

    private static void add(Map<Kind, Set<String>> words, String line, String place) {
        int colon = line.indexOf(':');
        String phrase = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (phrase.isEmpty() || !phrase.equals(small(phrase))) {
            throw new MalformedWords(place + ": not 'kind: words in small letters', but: " + line);
        }
        String name = line.substring(0, colon).strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                words.computeIfAbsent(kind, it -> new LinkedHashSet<>()).add(phrase);
                return;
            }
        }
        throw new MalformedWords(place + ": no kind of words is called '" + line.substring(0, colon) + "'");
    }
}
