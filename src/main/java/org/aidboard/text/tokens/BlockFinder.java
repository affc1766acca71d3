package org.aidboard.text.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins lines into the blocks that they were before a page or a PDF file broke them. */
final class BlockFinder {

    private static final int LONGEST_WRAPPED_LINE = 140;
    /** Words that no line of a heading or sentence ends with. */
    private static final Set<String> UNFINISHED = Set.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "and",
            "or",
            "as",
            "its",
            "their",
            "our",
            "this",
            "that",
            "over",
            "under",
            "than",
            "is",
            "are",
            "was",
            "were",
            "be",
            "has",
            "have",
            "will",
            "would",
            "which",
            "who",
            "into",
            "between",
            "through",
            "including",
            "about",
            "more",
            "up");

    /** Of these, the ones that end a label all the same: 'Read more', 'About', 'Sign up'. */
    private static final Set<String> ALSO_ALONE = Set.of("more", "up", "about", "over", "through");

    private static final int LABEL = 3;

    private final Tokens tokens;
    private final List<Line> lines;
    /** A line of at least so many characters was broken by its width; more than any line where lines are not wrapped. */
    private final int full;
    /** Whether blank lines stand between paragraphs only. */
    private final boolean blankLinesPart;

    BlockFinder(Tokens tokens) {
        this.tokens = tokens;
        this.lines = lines(tokens);
        this.full = full();
        this.blankLinesPart = blankLinesPart();
    }

    /** The lines of each block, in order. */
    List<List<Line>> groups() {
        List<List<Line>> groups = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (!open.isEmpty() && !continues(open.getLast(), line)) {
                groups.add(open);
                open = new ArrayList<>();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            groups.add(open);
        }
        return groups;
    }

    private static List<Line> lines(Tokens tokens) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int token = 1; token <= tokens.size(); token++) {
            if (token == tokens.size() || tokens.breaksBefore(token) > 0) {
                if (token > from) {
                    lines.add(Line.of(tokens, from, token));
                }
                from = token;
            }
        }
        return lines;
    }

    private boolean continues(Line above, Line line) {
        int last = above.to() - 1;
        if (line.bulleted() || ended(last)) {
            return false;
        }
        boolean blank = tokens.breaksBefore(line.from()) > 1;
        boolean label = above.to() - above.from() <= LABEL && ALSO_ALONE.contains(lower(last));
        if (unfinished(last) && !label) {
            return true;
        }
        if (Character.isLowerCase(tokens.first(line.from()))) {
            return true;
        }
        return length(above) >= full && !(blank && blankLinesPart);
    }

    private boolean ended(int last) {
        return switch (tokens.first(last)) {
            case '.', '!', '?', ':', ';' -> tokens.length(last) == 1;
            default -> false;
        };
    }

    private boolean unfinished(int last) {
        return tokens.is(last, ',') || UNFINISHED.contains(lower(last));
    }

    private String lower(int token) {
        return tokens.length(token) <= 9 ? tokens.text(token).toLowerCase(Locale.ROOT) : "";
    }

    private int length(Line line) {
        return tokens.end(line.to() - 1) - tokens.start(line.from());
    }

    private int full() {
        int[] lengths = lines.stream()
                .mapToInt(this::length)
                .filter(length -> length > 20)
                .sorted()
                .toArray();
        if (lengths.length < 6) {
            return Integer.MAX_VALUE;
        }
        int wide = lengths[lengths.length * 9 / 10];
        return wide <= LONGEST_WRAPPED_LINE && wide >= 40 ? wide * 3 / 4 : Integer.MAX_VALUE;
    }

    private boolean blankLinesPart() {
        long close = lines.stream()
                .skip(1)
                .filter(line -> tokens.breaksBefore(line.from()) == 1)
                .count();
        return close * 3 >= lines.size();
    }
}
