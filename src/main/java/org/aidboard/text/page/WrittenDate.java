package org.aidboard.text.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole date in a line: '17 August 2010', 'May 3rd, 2021', '25-Mar-2020', '12-13 May 2010' (the
 * last day), '2022-05-30', '2011.03.31', '30.05.2022', and with
 * the month in another language, as pages that turn to English below have it: '25 oktober 2023'. A date such as
 * 03/05/2022, which readers in two countries read in two ways, is none.
 *
 * @param date the date
 * @param start of its words in the line
 * @param end of its words in the line
 */
record WrittenDate(LocalDate date, int start, int end) {

    private static final String DAY = "(?<![\\d.,/-])(?:\\d{1,2}\\s?[–-]\\s?)?(?<d>[0-3] \\d|\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(?<m>\\p{L}{3,12}+)\\.?";
    private static final String YEAR = "(?<y>(?:19|20)\\d\\d)(?!\\d)";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(DAY + "(?:(?:\\s+day)?\\s+(?:of|de|di))?[.,]?[\\s-]*" + MONTH + ",?[\\s-]*" + YEAR),
            Pattern.compile("\\b" + MONTH
                    + "[\\s-]+(?:\\d{1,2}\\s?[–-]\\s?)?(?<d>[0-3] \\d|\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]+" + YEAR),
            Pattern.compile("(?<![\\d.,/-])" + "(?<y>(?:19|20)\\d\\d)([-./])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?!\\d)"),
            Pattern.compile(DAY + "\\.\\s?(?<m>\\d{1,2})\\.\\s?" + YEAR),
            Pattern.compile("(?<![\\d.,/-])(?<d>1[3-9]|2\\d|3[01])/(?<m>\\d{1,2})/" + YEAR),
            Pattern.compile("(?<![\\d.,/-])(?<m>\\d{1,2})/(?<d>1[3-9]|2\\d|3[01])/" + YEAR));

    /** The first date in a line, or null. */
    static @Nullable WrittenDate find(String line) {
        WrittenDate first = null;
        for (Pattern form : FORMS) {
            var matcher = form.matcher(line);
            while (matcher.find()) {
                LocalDate date = date(matcher.toMatchResult());
                if (date != null && (first == null || matcher.start() < first.start)) {
                    first = new WrittenDate(date, matcher.start(), matcher.end());
                }
            }
        }
        return first;
    }

    private static @Nullable LocalDate date(MatchResult match) {
        int month = month(match.group("m"));
        try {
            return month == 0 ? null : LocalDate.of(Integer.parseInt(match.group("y")), month, day(match.group("d")));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Also '1 7', as pages read from paper have it. */
    private static int day(String digits) {
        return Integer.parseInt(digits.replace(" ", ""));
    }

    private static int month(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        String small = words.toLowerCase(Locale.ROOT);
        int english = MonthNames.english(small);
        return english > 0 ? english : MonthNames.foreign(small);
    }
}
