package org.aidboard.text.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The date of a text that is dated by its end or by the meeting that adopted it: a letter, a treaty, a declaration. */
final class Signature {

    /** How many lines from the end a date signs the text. */
    private static final int LINES = 5;

    private static final int FIRST_LINES = 20;
    private static final Pattern DONE = Pattern.compile(
            "(?:Done|Signed|Adopted|Issued|Given|Made|Dated) (?:(?:at|in|on|by) )?+(?:\\S{1,30} ){0,8}");
    private static final Pattern DECLARATION =
            Pattern.compile("\\b(?:declaration|communiqu[ée]|joint statement)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MET = Pattern.compile(
            "\\b(?:met|meeting|gathered|assembled|convened|adopted)\\b[^.;]{0,150}\\bon (?:the )?$",
            Pattern.CASE_INSENSITIVE);

    private Signature() {}

    /** The only date among the last lines that stands alone or after 'Done at …', else null. */
    static @Nullable LocalDate under(PageLines lines) {
        List<PageLine> tail = lines.tail();
        List<LocalDate> dates = tail.stream()
                .flatMap(line -> Stream.ofNullable(signing(line.words())))
                .distinct()
                .toList();
        boolean last = tail.subList(Math.max(0, tail.size() - LINES), tail.size()).stream()
                .anyMatch(line -> signing(line.words()) != null);
        return last && dates.size() == 1 ? dates.getFirst() : null;
    }

    /** 'The ministers met in Oslo on 3 May 2021 and adopted the following declaration', else null. */
    static @Nullable LocalDate declared(List<PageLine> head) {
        List<PageLine> first = head.subList(0, Math.min(FIRST_LINES, head.size()));
        boolean declaration = first.stream()
                .takeWhile(line -> !Headline.isParagraph(line))
                .anyMatch(line -> DECLARATION.matcher(line.words()).find());
        return !declaration
                ? null
                : first.stream()
                        .filter(Headline::isParagraph)
                        .limit(1)
                        .flatMap(line -> Stream.ofNullable(met(line.words())))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable LocalDate met(String words) {
        WrittenDate found = WrittenDate.find(words);
        return found != null && MET.matcher(words.substring(0, found.start())).find() ? found.date() : null;
    }

    private static @Nullable LocalDate signing(String words) {
        WrittenDate found = words.length() > 160 ? null : WrittenDate.find(words);
        if (found != null && DONE.matcher(words.substring(0, found.start())).matches()) {
            return found.date();
        }
        return Dateline.alone(words);
    }
}
