package org.aidboard.text.page;

import static org.aidboard.text.page.PageWords.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidboard.text.page.PageWords.Kind;
import org.jspecify.annotations.Nullable;

/** When a page was published: as it says, else as the date over its text says, else when it was last changed. */
final class PublicationDate {

    private static final Pattern PIECES = Pattern.compile("\\s*[|·•;]\\s*");
    private static final Pattern PUBLISHED = label(Kind.PUBLISHED);
    private static final Pattern UPDATED = label(Kind.UPDATED);

    /** What may stand between 'Published' and the date: a day of the week, a time of day. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:[A-Z][a-z]{2,8}[,.]*\\s*)?(?:\\d\\d?[:.]\\d\\d\\s*[A-Za-z]{0,4},?\\s*)?(?:on:?\\s+)?");

    private static final Pattern PATH = Pattern.compile("/((?:19|20)\\d\\d/\\d\\d?/\\d\\d?)(?=/)");

    /** Longer, and the line is a sentence that tells of some publication. */
    private static final int AFTER = 40;

    private PublicationDate() {}

    /** The first that a page has of: a labelled date, one over the text or under it, one of a change, one in its address. */
    static @Nullable LocalDate of(PageLines lines, @Nullable String address) {
        return Stream.<Supplier<@Nullable LocalDate>>of(
                        lines::stored,
                        () -> labelled(lines.head(), PUBLISHED),
                        () -> labelled(lines.tail(), PUBLISHED),
                        () -> Dateline.over(lines.head()),
                        () -> Dateline.abroad(lines.head()),
                        () -> ShortDate.over(lines.head()),
                        () -> Signature.under(lines),
                        () -> Signature.declared(lines.head()),
                        () -> labelled(lines.head(), UPDATED),
                        () -> labelled(lines.tail(), UPDATED),
                        () -> inAddress(address))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** '…/2021/05/03/norway-helps'. */
    private static @Nullable LocalDate inAddress(@Nullable String address) {
        var path = address == null ? null : PATH.matcher(address);
        WrittenDate found = path != null && path.find() ? WrittenDate.find(path.group(1)) : null;
        return found == null ? null : found.date();
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
        WrittenDate found = WrittenDate.find(words);
        return found != null
                        && BEFORE.matcher(words.substring(0, found.start())).matches()
                        && (words.length() - found.end() <= AFTER || words.startsWith(" by ", found.end()))
                ? found.date()
                : null;
    }

    private static Pattern label(Kind kind) {
        return Pattern.compile(ENGLISH.alternatives(kind) + "(?![A-Za-z])\\s*[:–—-]?\\s*", Pattern.CASE_INSENSITIVE);
    }
}
