package org.aidboard.text.page;

import static org.aidboard.text.page.PageWords.ENGLISH;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.aidboard.text.page.PageWords.Kind;
import org.jspecify.annotations.Nullable;

/** Who published a page, where it says so outright; never a guess from what it tells. */
final class Publisher {

    private static final int MOST_WORDS = 14;

    private static final Pattern BY =
            Pattern.compile(ENGLISH.alternatives(Kind.BY) + "\\s*:?\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:copyright\\s*)?(?:©|\\(c\\))\\s*(?:copyright\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?[,.]?\\s*)?(?:by\\s+)?(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS_AT_END = Pattern.compile("\\d{4}(?:\\s{0,3}[-–]\\s{0,3}\\d{4})?$");
    private static final String RESERVED = "all rights reserved";

    private Publisher() {}

    static @Nullable String of(PageLines lines) {
        String named = lines.both()
                .map(line -> BY.matcher(line.words()))
                .filter(by -> by.matches() && isBody(by.group(1)))
                .map(by -> by.group(1))
                .findFirst()
                .orElse(null);
        named = named != null ? named : overLabel(lines.head());
        return named != null ? named : copyright(lines.tail());
    }

    /** The name, on one line or several, that stands right over 'Policy paper' or the like. */
    private static @Nullable String overLabel(List<PageLine> head) {
        for (int i = 1; i < head.size(); i++) {
            if (ENGLISH.are(Kind.LABEL, head.get(i).words())) {
                String name = block(head, i - 1);
                if (isBody(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** The lines without a gap that end here, those with an address left out. */
    private static String block(List<PageLine> head, int last) {
        var names = new ArrayDeque<String>();
        for (int i = last; i >= 0; i--) {
            var line = head.get(i);
            if (!line.words().contains("://")) {
                names.addFirst(line.words());
            }
            if (line.afterGap()) {
                break;
            }
        }
        return String.join(" ", names);
    }

    private static @Nullable String copyright(List<PageLine> tail) {
        for (PageLine line : tail) {
            var match = COPYRIGHT.matcher(line.words());
            if (match.matches()) {
                String name = withoutEnd(match.group(1));
                if (isHolder(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** 'Norad' of 'Norad, 2019–2024. All rights reserved.' */
    private static String withoutEnd(String holder) {
        String name = withoutMarks(holder);
        int from = name.length() - RESERVED.length();
        if (from >= 0 && name.regionMatches(true, from, RESERVED, 0, RESERVED.length())) {
            name = withoutMarks(name.substring(0, from));
        }
        int end = Math.max(0, name.length() - "2000 - 2000".length() - 4);
        String years = YEARS_AT_END.matcher(name.substring(end)).replaceFirst("");
        return withoutMarks(name.substring(0, end) + years);
    }

    private static String withoutMarks(String name) {
        int end = name.length();
        while (end > 0
                && (Character.isWhitespace(name.charAt(end - 1)) || ",.|–-".indexOf(name.charAt(end - 1)) >= 0)) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isHolder(String name) {
        var tokens = Arrays.asList(name.split(" ", -1));
        return !name.isEmpty()
                && tokens.size() <= MOST_WORDS
                && name.indexOf('/') < 0
                && Headline.isName(tokens)
                && !ENGLISH.standIn(Kind.NOBODY, name);
    }

    private static boolean isBody(String name) {
        var tokens = Arrays.asList(name.split(" ", -1));
        return tokens.size() <= MOST_WORDS
                && Headline.isName(tokens)
                && tokens.stream().anyMatch(token -> ENGLISH.are(Kind.BODY, token));
    }
}
