package org.aidboard.figures.anytext;

import java.util.List;
import java.util.Random;

/** The kinds of text that are made up; each is the same for the same seed on every machine. */
enum Invented {
    /** Any code points, and halves of them. */
    CHARACTERS {
        @Override
        String text(Random random) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                int c = random.nextInt(
                        switch (random.nextInt(4)) {
                            case 0 -> 0x80;
                            case 1 -> 0x500;
                            case 2 -> 0x10000;
                            default -> 0x110000;
                        });
                text.appendCodePoint(c);
            }
            return text.toString();
        }
    },
    /** Half pairs, signs that turn the direction, joined emoji, accents on nothing, line ends of all systems. */
    ODDITIES {
        @Override
        String text(Random random) {
            return row(random, 150, "", ODD, FEW);
        }
    },
    /** Digits, separators and blanks. */
    DIGITS {
        @Override
        String text(Random random) {
            return row(random, 200, "", MARKS);
        }
    },
    /** One of them, many times over, between words. */
    RUNS {
        @Override
        String text(Random random) {
            List<String> all = random.nextBoolean() ? MARKS : ODD;
            return row(random, 8, " ", FEW)
                    + all.get(random.nextInt(all.size())).repeat(random.nextInt(3000))
                    + row(random, 8, " ", FEW);
        }
    },
    /** Words that the rules know, with no sense. */
    WORDS {
        @Override
        String text(Random random) {
            return row(random, 120, " ", LexiconWords.ALL, LexiconWords.ALL, MARKS);
        }
    },
    /** The same, glued. */
    GLUED {
        @Override
        String text(Random random) {
            return row(random, 120, "", LexiconWords.ALL, MARKS, FEW);
        }
    },
    /** Words in lines, lists and headings. */
    LINES {
        @Override
        String text(Random random) {
            return row(random, 150, " ", LexiconWords.ALL, FEW, BREAKS);
        }
    };

    private static final List<String> MARKS = List.of(
            "0", "1", "7", "12", "300", "1,000", "2024", "3.5", "8,5", ",", ".", " ", "\u00A0", "\u2009", "-", "–", "%",
            "$", "€", "£", "(", ")", "/", ":", "'", "’", "½", "²", "٣", "x", "m", "bn", "th", "to", "and", "of", "a",
            "per");
    private static final List<String> ODD = List.of(
            "\uD83C",
            "\uDF0D",
            "🌍",
            "👩‍👩‍👧",
            "🇺🇦",
            "\u0301",
            "\u202E",
            "\u202C",
            "\u2066",
            "\u200B",
            "\u00AD",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\r",
            "\n",
            "\r\n",
            "\u2028",
            "\u0085",
            "\t",
            "\f",
            "ﬁ",
            "İ",
            "ß",
            "ｅ",
            "１",
            "万",
            "\uFFFF",
            "مليون",
            "'s",
            "U.S.");
    private static final List<String> BREAKS = List.of(
            "\n", "\n\n", "\r\n", "\n- ", "\n  • ", "\n1. ", "\n# ", "\n| ", " | ", ":\n", ".\n\n", "\n\n\n", "\f",
            "\n(a) ", "; ", ". ");
    private static final List<String> FEW = List.of(
            "Norway",
            "gave",
            "Malawi",
            "5",
            "million",
            "euros",
            "in",
            "2021",
            ".",
            "twenty",
            "schools",
            "between",
            "and",
            "by",
            "2030",
            "will",
            "of GDP",
            "%",
            "this year",
            "$",
            "first",
            "half");

    /** A text of this kind. */
    abstract String text(Random random);

    @SafeVarargs
    private static String row(Random random, int most, String between, List<String>... lists) {
        StringBuilder row = new StringBuilder();
        for (int i = random.nextInt(most + 1); i >= 0; i--) {
            List<String> list = lists[random.nextInt(lists.length)];
            row.append(list.get(random.nextInt(list.size()))).append(between);
        }
        return row.toString();
    }
}
