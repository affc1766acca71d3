package org.aidboard.benchmarks.extraction;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that nobody writes and somebody feeds in: each grows with its length, and so may the time that it takes. */
enum Hostile {
    DIGITS("1"),
    COMMAS(","),
    BLANKS(" "),
    LETTERS("a"),
    WORDS("a "),
    CAPITALS("Aa "),
    POINTS("1."),
    DOLLARS("$1 "),
    THOUSANDS("1,000 "),
    SHORT_LINES("5 a\n"),
    EMPTY_LINES("\n"),
    SENTENCES("$1. "),
    ITEMS("- $1 million\n"),
    NESTED("\n  - $1 million\n - Mali: 5 km of road\n"),
    COUNTRIES("Mali, "),
    YEARS("in 2020 "),
    NUMBERS("one hundred and "),
    RANGES("5-"),
    QUOTES("\""),
    HIGH_PAIRS("🌍"),
    /** One sentence with ten thousand numbers for each 60,000 characters. */
    LONG_SENTENCE("") {
        @Override
        String of(int length) {
            return IntStream.range(0, length / 6)
                    .mapToObj(i -> 1000 + i % 9000 + ",")
                    .collect(Collectors.joining(" ", "Norway gave ", "."));
        }
    },
    /** A paragraph without an end that leads to a list without an end. */
    LEAD_AND_ITEMS("") {
        @Override
        String of(int length) {
            return "Norway gave Mali $7 million. ".repeat(length / 58) + "It includes:\n"
                    + "- $1 million\n".repeat(length / 26);
        }
    };

    private final String unit;

    Hostile(String unit) {
        this.unit = unit;
    }

    String of(int length) {
        return unit.repeat(length / unit.length());
    }
}
