package org.aidboard.text.page;

import static org.aidboard.text.page.PageWords.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.aidboard.text.page.PageWords.Kind;
import org.jspecify.annotations.Nullable;

/** When a page was published: as it says, else as the date over its text says, else when it was last changed. */
final class PublicationDate {

    private static final Pattern PIECES = Pattern.compile("\\s*[|·•;]\\s*");
    private static final Pattern PUBLISHED = label(Kind.PUBLISHED);
    private static final Pattern UPDATED = label(Kind.UPDATED);

    /** What may stand between 'Published' and the date: a day of the week, a time of day. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:[A-Z][a-z]+day,?\\s*)?(?:\\d\\d?[:.]\\d\\d\\s*[A-Za-z]{0,4},?\\s*)?(?:on\\s+)?");

    /** Longer, and the line is a sentence that tells of some publication. */
    private static final int AFTER = 40;

    private PublicationDate() {}

    static @Nullable LocalDate of(PageLines lines) {
        LocalDate published = labelled(lines.head(), PUBLISHED);
        published = published != null ? published : labelled(lines.tail(), PUBLISHED);
        published = published != null ? published : Dateline.over(lines.head());
        published = published != null ? published : labelled(lines.head(), UPDATED);
        return published != null ? published : labelled(lines.tail(), UPDATED);
    }

    /** Whether a line says when the page was published or changed, and so is no headline. */
    static boolean isSaidIn(String line) {
        return labelled(line, "", PUBLISHED) != null || labelled(line, "", UPDATED) != null;
    }

    private static @Nullable LocalDate labelled(List<PageLine> lines, Pattern label) {
        for (int i = 0; i < lines.size(); i++) {
            String next = i + 1 < lines.size() ? lines.get(i + 1).words() : "";
            LocalDate date = labelled(lines.get(i).words(), next, label);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate labelled(String line, String next, Pattern label) {
        for (String piece : PIECES.split(line, -1)) {
            var start = label.matcher(piece);
            if (start.lookingAt()) {
                String rest = piece.substring(start.end());
                LocalDate date = leading(rest.isEmpty() ? next : rest);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate leading(String words) {
        EnglishDate found = EnglishDate.find(words);
        return found != null
                        && BEFORE.matcher(words.substring(0, found.start())).matches()
                        && words.length() - found.end() <= AFTER
                ? found.date()
                : null;
    }

    private static Pattern label(Kind kind) {
        return Pattern.compile(ENGLISH.alternatives(kind) + "(?![A-Za-z])\\s*[:–—-]?\\s*", Pattern.CASE_INSENSITIVE);
    }
}
