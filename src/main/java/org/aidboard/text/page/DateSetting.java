package org.aidboard.text.page;

import static org.aidboard.text.page.PageWords.ENGLISH;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidboard.text.page.PageWords.Kind;

/** What may stand beside a date without telling a story: day of the week, time, place, kind of document, author. */
final class DateSetting {

    private static final int MOST_PLACES = 5;
    private static final int PLACE_WORDS = 6;
    /** After a date, longer names are the headlines of lists of news. */
    private static final int PLACE_WORDS_AFTER = 3;

    // Each possessive or of fixed length: a line takes as long as it has characters.
    private static final Pattern TIME = Pattern.compile(
            "\\bT?\\d\\d?[:.]\\d\\d(?:[:.]\\d\\d)?+\\s?(?:[AaPp]\\.?[Mm]\\b\\.?|Z\\b)?+(?:\\s?[A-Z]{2,4}T?\\b(?![\\p{L},]))?+");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|thur|fri|sat|sun)\\b)\\.?+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]{0,60}\\}\\}");
    private static final Pattern PARTS =
            Pattern.compile("[|·•,()\\[\\]*]|:(?!\\d)|[–—-]|(?<=\\p{L})\\s?/\\s?(?=\\p{L})");
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*+(?:(?:no|nr|ref|n°)\\b[.:]?\\s?)?+(?:\\d{1,5}(?:[/.-]\\d{1,4})?)?+", Pattern.CASE_INSENSITIVE);
    /** The mark of a release: 'AA 02 004', 'MR 57'. */
    private static final Pattern MARK =
            Pattern.compile("\\b[A-Z]{1,5}[ -]?\\d{1,4}+(?:[ /-]\\d{1,4}+)?+(?![\\d.,:/-])");

    private static final Pattern BESIDE = Pattern.compile("\\d[\\d,.]{0,8}\\s(?:\\p{L}+)(?:\\s\\p{L}+)?");
    private static final Pattern AUTHOR =
            Pattern.compile("(?:(?:posted|written|submitted|published)\\s)?by\\s.{1,60}", Pattern.CASE_INSENSITIVE);

    private DateSetting() {}

    /** Whether nothing but the setting stands before a date. */
    static boolean before(String words) {
        List<String> parts = parts(settled(words)).toList();
        return parts.size() <= MOST_PLACES && parts.stream().allMatch(part -> quiet(part) || place(part));
    }

    /** Whether nothing but the setting stands after a date. */
    static boolean after(String words) {
        String rest = settled(words);
        boolean apart = PARTS.matcher(rest).lookingAt();
        for (String part : parts(rest).toList()) {
            boolean name = apart && words(part) <= PLACE_WORDS_AFTER && place(part);
            if (!quiet(part) && !name) {
                return false;
            }
            apart = true;
        }
        return parts(rest).count() <= MOST_PLACES;
    }

    /** A name, written large. */
    static boolean place(String part) {
        String bare = part.replaceAll("^[\\s\"“]+|[\\s\"”]+$", "");
        List<String> tokens = Arrays.asList(bare.split(" ", -1));
        return !bare.isEmpty()
                && tokens.size() <= PLACE_WORDS
                && Character.isUpperCase(bare.codePointAt(0))
                && Headline.isName(tokens);
    }

    /** The words without times, days of the week and marks, a bar in their place. */
    private static String settled(String words) {
        String rest = TEMPLATE.matcher(words).replaceAll(" ");
        String timeless = WEEKDAY.matcher(TIME.matcher(rest).replaceAll("|")).replaceAll("|");
        return MARK.matcher(timeless).replaceAll("|").strip();
    }

    private static Stream<String> parts(String words) {
        return PARTS.splitAsStream(words)
                .map(String::strip)
                .filter(part -> !bare(part).isEmpty());
    }

    private static String bare(String part) {
        return part.replaceAll("^[\\s.]+|[\\s.]+$", "");
    }

    private static boolean quiet(String part) {
        String bare = bare(part);
        return Stream.of(Kind.LABEL, Kind.PUBLISHED, Kind.UPDATED, Kind.BESIDE)
                        .anyMatch(kind -> ENGLISH.are(kind, bare))
                || numbered(bare)
                || AUTHOR.matcher(bare).matches()
                || (BESIDE.matcher(bare).matches() && ENGLISH.are(Kind.BESIDE, bare.substring(bare.indexOf(' ') + 1)));
    }

    /** 'Press release 12/2021', 'No. 12'. */
    private static boolean numbered(String part) {
        int digit = 0;
        while (digit < part.length() && !Character.isDigit(part.charAt(digit))) {
            digit++;
        }
        int end = digit;
        String label = part.substring(0, end).replaceAll("(?i)\\s*\\b(?:no|nr|ref)?\\b[.:]?\\s*$", "");
        return digit < part.length()
                && NUMBER.matcher(part.substring(digit)).matches()
                && (label.isEmpty() || ENGLISH.are(Kind.LABEL, label));
    }

    private static int words(String part) {
        return part.split(" ", -1).length;
    }
}
