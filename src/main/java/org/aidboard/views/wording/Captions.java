package org.aidboard.views.wording;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Period;
import org.aidboard.metrics.Coverage;
import org.aidboard.metrics.FigureRow;
import org.aidboard.store.StoredDocument;
import org.aidboard.text.About;
import org.aidboard.views.language.Languages;
import org.aidboard.views.language.Texts;
import org.jspecify.annotations.Nullable;

/** Short descriptions of figures and documents. */
public final class Captions {

    private Captions() {}

    /** The name of the place where figures without a year stand. */
    public static String noYear() {
        return Texts.say("captions.noYear");
    }

    /** '2024', '2024–2028', '1 May 2022', or that it is not stated. */
    public static String year(Period period) {
        if (period.day() != null) {
            return day(period.day());
        }
        if (period.year() == null) {
            return noYear();
        }
        return period.yearTo() == null ? period.year().toString() : period.year() + "–" + period.yearTo();
    }

    /** The same where there is little room. */
    public static String shortYear(Period period) {
        return period.day() == null ? year(period) : shortDay(period.day());
    }

    /** '23 May 2022', and '2022-05-23' in languages whose words for days are long. */
    public static String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.say("captions.day.short"), Languages.current())
                .format(day);
    }

    /** '23 May 2022'. */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.say("captions.day"), Languages.current())
                .format(day);
    }

    /** 'Lithuania → Ukraine'; one name where only one is said, empty where none is. */
    public static String parties(Figure figure) {
        return parties(figure.provider(), figure.recipient());
    }

    /** The same for codes. */
    public static String parties(@Nullable String provider, @Nullable String recipient) {
        if (provider == null && recipient != null) {
            return Texts.say("captions.to", "recipient", Names.place(recipient));
        }
        return Stream.of(Names.place(provider), Names.place(recipient))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" → "));
    }

    /** 'LRT, 23 May 2022': who published a document and when, as far as it says. */
    public static String source(StoredDocument document) {
        About about = document.about();
        String published = about.published() == null ? null : day(about.published());
        return Stream.of(about.publisher(), published)
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** A document's title on one line, cut at a word where it is longer than that. */
    public static String title(StoredDocument document, int length) {
        return cut(document.about().title(), length);
    }

    /** '5 documents', '1 document': a noun of the pages after a whole number. */
    public static String counted(int number, String noun) {
        BigDecimal count = BigDecimal.valueOf(number);
        return Texts.say("captions.counted", "number", Amounts.digits(count), "noun", Nouns.after(count, noun));
    }

    /** A file size: '20 kB'. */
    public static String size(long bytes) {
        return bytes < 1000
                ? Texts.say("captions.bytes", "count", bytes)
                : Texts.say("captions.kilobytes", "count", (bytes + 500) / 1000);
    }

    /** How far the store reaches: '5 documents, 27 figures, 1989 to 2030, as of 3 May 2024'. */
    public static String coverage(Coverage coverage) {
        Integer first = coverage.firstYear();
        Integer last = coverage.lastYear();
        String years = first == null || last == null
                ? ""
                : first.equals(last)
                        ? ", " + first
                        : ", " + Texts.say("captions.span", "first", first.toString(), "last", last.toString());
        Instant latest = coverage.latestReading();
        String asOf = latest == null
                ? ""
                : ", " + Texts.say("captions.asOf", "day", day(LocalDate.ofInstant(latest, ZoneId.systemDefault())));
        return counted(coverage.documents(), "document") + ", " + counted(coverage.figures(), "figure") + years + asOf;
    }

    /** Everything about a figure in one line, for screen readers and hover texts. */
    public static String line(FigureRow row) {
        Figure figure = row.figure();
        return Stream.of(
                        figure.quantity() == null ? excerpt(figure, 90) : Amounts.said(figure),
                        Names.of(figure.status()),
                        year(figure.period()),
                        parties(figure),
                        row.document().about().title())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The quote on one line, cut at a word where it is longer than that. */
    public static String excerpt(Figure figure, int length) {
        return cut(figure.provenance().quote(), length);
    }

    /** The quote with as much of its sentence as the length allows; a quote alone may say little. */
    public static String around(Figure figure, int length) {
        String quote = cut(figure.provenance().quote(), Integer.MAX_VALUE);
        String sentence = cut(figure.provenance().sentence(), Integer.MAX_VALUE);
        int at = sentence.indexOf(quote);
        if (at < 0 || quote.length() >= length || sentence.length() <= length) {
            return cut(sentence.length() <= length ? sentence : quote, length);
        }
        int from = Math.max(0, Math.min(at, at + quote.length() + 1 - length));
        int space = from == 0 ? -1 : sentence.indexOf(' ', from);
        int start = space < 0 || space >= at ? (from == 0 ? 0 : at) : space + 1;
        return (start == 0 ? "" : "…") + cut(sentence.substring(start), length);
    }

    /** Places by name, in the order given. */
    public static String places(List<String> codes) {
        return codes.stream().map(Names::place).collect(Collectors.joining(", "));
    }

    static String cut(String words, int length) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= length) {
            return line;
        }
        int space = line.lastIndexOf(' ', length - 1);
        int end = space > length / 2 ? space : length - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
