package org.aidboard.text.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines at the two ends of a page, where it says what it is. Bounded, however long the page.
 *
 * @param head the first lines that are not blank
 * @param tail the last of them; they may be the same ones
 * @param stored the date that a collection of pages wrote over the first line, which is no word of the page
 */
record PageLines(
        List<PageLine> head, List<PageLine> tail, @Nullable LocalDate stored) {

    private static final int HEAD = 300;
    private static final int TAIL = 60;
    private static final int HEAD_CHARACTERS = 200_000;
    private static final int TAIL_CHARACTERS = 40_000;
    private static final Pattern STORED = Pattern.compile("\\s*date (\\d{4}-\\d\\d-\\d\\d) ");
    private static final Pattern UNDERLINE = Pattern.compile("\\s*={3,}\\s*");

    static PageLines of(String text) {
        var stored = STORED.matcher(text);
        WrittenDate date = stored.lookingAt() ? WrittenDate.find(stored.group(1)) : null;
        String chars = date == null ? text : text.substring(stored.end());
        String start = chars.substring(0, Math.min(chars.length(), HEAD_CHARACTERS));
        List<PageLine> head = read(start.lines(), HEAD);
        String end = chars.substring(Math.max(0, chars.length() - TAIL_CHARACTERS));
        List<PageLine> last = read(end.lines(), Integer.MAX_VALUE);
        return new PageLines(
                head, last.subList(Math.max(0, last.size() - TAIL), last.size()), date == null ? null : date.date());
    }

    Stream<PageLine> both() {
        return Stream.concat(head.stream(), tail.stream());
    }

    private static List<PageLine> read(Stream<String> lines, int most) {
        var found = new ArrayList<PageLine>();
        boolean gap = true;
        for (var each = lines.iterator(); each.hasNext() && found.size() < most; ) {
            String raw = each.next();
            if (UNDERLINE.matcher(raw).matches() && !gap) {
                found.set(found.size() - 1, found.getLast().underlined());
                continue;
            }
            var line = PageLine.of(raw, gap);
            gap = line.words().isEmpty();
            if (!gap) {
                found.add(line);
            }
        }
        return found;
    }
}
