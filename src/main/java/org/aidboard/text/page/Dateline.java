package org.aidboard.text.page;

import static org.aidboard.text.page.PageWords.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.aidboard.text.page.PageWords.Kind;
import org.jspecify.annotations.Nullable;

/** The date over a text: alone on a line near the top, with the place perhaps, or before the first words of the story. */
final class Dateline {

    /** How many lines from the top, and how many paragraphs among them, before a date belongs to the story. */
    private static final int LINES = 40;

    private static final int PARAGRAPHS = 2;

    // Possessive and unambiguous, so that no line takes long, whatever a stranger wrote into it.
    private static final String MARKS = "[\\s,.()|/–—-]*+";

    private static final Pattern ALONE = Pattern.compile(MARKS + "(?:\\p{Lu}[a-z]+day)?" + MARKS
            + "(?:at\\s+)?(?:\\d\\d?[:.]\\d\\d\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4})?)?" + MARKS);
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*+";
    private static final Pattern PLACE_BEFORE =
            Pattern.compile(NAME + "(?:,?\\s+" + NAME + "){0,4}\\s*(?:,|\\(|[–—-])\\s*");
    private static final Pattern STORY_AFTER = Pattern.compile("\\s*\\)?\\s*(?:[–—:]|-\\s|--).*", Pattern.DOTALL);

    private Dateline() {}

    /** The date over the text, or null. */
    static @Nullable LocalDate over(List<PageLine> head) {
        int paragraphs = 0;
        for (PageLine line : head.subList(0, Math.min(LINES, head.size()))) {
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
        EnglishDate found = EnglishDate.find(line);
        if (found == null) {
            return null;
        }
        String before = line.substring(0, found.start()).strip();
        String label = before.replaceAll("[\\s|:,–—-]+$", "");
        boolean opens = ALONE.matcher(before).matches()
                || PLACE_BEFORE.matcher(before).matches()
                || ENGLISH.are(Kind.LABEL, label);
        return opens && ALONE.matcher(line.substring(found.end())).matches() ? found.date() : null;
    }

    /** 'GENEVA, 3 May 2021 – The office ...' */
    private static @Nullable LocalDate beforeStory(String line) {
        EnglishDate found = EnglishDate.find(line);
        return found != null
                        && PLACE_BEFORE
                                .matcher(line.substring(0, found.start()))
                                .matches()
                        && STORY_AFTER.matcher(line.substring(found.end())).matches()
                ? found.date()
                : null;
    }
}
