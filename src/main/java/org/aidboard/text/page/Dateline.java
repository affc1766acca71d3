package org.aidboard.text.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The date over a text: alone on a line near the top, with the place perhaps, or before the first words of the story. */
final class Dateline {

    /** How many lines from the top, and how many paragraphs among them, before a date belongs to the story. */
    private static final int LINES = 80;

    private static final int PARAGRAPHS = 2;
    /** So many different dates are those of a list of news. */
    private static final int LIST = 4;

    /** A longer line is a sentence. */
    private static final int LONGEST = 160;

    /** What stands between the line's start and its date where a story begins with place and date. */
    private static final int PLACE = 80;

    private static final int STORY_WORDS = 8;

    /** How many lines from the top may be in another language than the text. */
    private static final int PREAMBLE = 8;

    /** What leads to a date in other languages. */
    private static final Set<String> LEADS = Set.of("den", "am", "vom", "le", "du", "dnia", "el", "il", "del");

    // Possessive and unambiguous, so that no line takes long, whatever a stranger wrote into it.
    private static final Pattern STORY_AFTER = Pattern.compile(
            "\\s*+[)\\]]?\\s*+(?:\\([^()]{1,30}\\)|/[^/]{1,60}/)?\\s*+(?:[–—:]|-\\s|--).*", Pattern.DOTALL);
    private static final Pattern PLACE_AFTER =
            Pattern.compile("\\s*+(?:[–—-]|--|,)\\s*+([^–—-]{2,40}?)\\s*+(?:[–—:]|-\\s|--).*", Pattern.DOTALL);

    private Dateline() {}

    /** The date over the text; null where there is none, or so many that they are those of a list. */
    static @Nullable LocalDate over(List<PageLine> head) {
        List<PageLine> lines = head.subList(0, Math.min(LINES, head.size()));
        long dates = lines.stream()
                .flatMap(line -> Stream.ofNullable(alone(line.words())))
                .distinct()
                .limit(LIST)
                .count();
        return dates == LIST ? null : first(lines);
    }

    private static @Nullable LocalDate first(List<PageLine> lines) {
        int paragraphs = 0;
        for (PageLine line : lines) {
            LocalDate date = alone(line.words());
            date = date == null && paragraphs == 0 ? beforeStory(line.words()) : date;
            if (date != null) {
                return date;
            }
            paragraphs += Headline.isParagraph(line) ? 1 : 0;
            if (paragraphs > PARAGRAPHS) {
                return null;
            }
        }
        return null;
    }

    /** The date that fills a line but for the day of the week, the time, the place or the kind of document. */
    static @Nullable LocalDate alone(String line) {
        WrittenDate found = line.length() > LONGEST ? null : WrittenDate.find(line);
        return found != null
                        && DateSetting.before(line.substring(0, found.start()))
                        && DateSetting.after(line.substring(found.end()))
                ? found.date()
                : null;
    }

    /** 'Tal i Wien den 17 september 2024.': words of a page's own language over an English text. */
    static @Nullable LocalDate abroad(List<PageLine> head) {
        return head.stream()
                .limit(PREAMBLE)
                .map(PageLine::words)
                .filter(line -> line.length() <= 2 * LONGEST)
                .flatMap(line -> Stream.ofNullable(abroad(line)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate abroad(String line) {
        WrittenDate found = WrittenDate.find(line);
        String before = found == null ? "" : line.substring(0, found.start()).strip();
        boolean led = LEADS.contains(before.substring(before.lastIndexOf(' ') + 1));
        return found != null && led ? found.date() : null;
    }

    /** 'GENEVA, 3 May 2021 – The office ...', 'May 3, 2021 – Ottawa, Ontario – The office ...' */
    private static @Nullable LocalDate beforeStory(String line) {
        WrittenDate found = WrittenDate.find(line.substring(0, Math.min(line.length(), LONGEST)));
        if (found == null || found.start() > PLACE || line.split(" ", STORY_WORDS).length < STORY_WORDS) {
            return null;
        }
        String before = line.substring(0, found.start());
        String after = line.substring(found.end());
        if (before.isBlank()) {
            var place = PLACE_AFTER.matcher(after);
            return place.matches() && DateSetting.place(place.group(1)) ? found.date() : null;
        }
        return DateSetting.before(before) && STORY_AFTER.matcher(after).matches() ? found.date() : null;
    }
}
