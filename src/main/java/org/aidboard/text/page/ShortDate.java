package org.aidboard.text.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date such as 03/05/2022 alone over a text: day first where the page is spelt as in Britain, month first as in America. */
final class ShortDate {

    private static final int LINES = 25;
    private static final Pattern DATE = Pattern.compile("(?:.{0,40}[\\s|:,])?(\\d\\d?)/(\\d\\d?)/((?:19|20)\\d\\d)");
    private static final Pattern BRITISH = Pattern.compile(
            "\\b(?:programmes?|centres?|defence|per cent|neighbours?|labour|metres|[a-z]+(?:ganis|cognis)[a-z]+)\\b");
    private static final Pattern AMERICAN =
            Pattern.compile("\\b(?:centers?|defense|neighbors?|labor|meters|recogniz[a-z]+|fulfill)\\b");

    private ShortDate() {}

    static @Nullable LocalDate over(List<PageLine> head) {
        boolean british = spelt(head, BRITISH);
        boolean american = spelt(head, AMERICAN);
        return british == american
                ? null
                : head.stream()
                        .limit(LINES)
                        .map(line -> date(line.words(), british))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean spelt(List<PageLine> head, Pattern spelling) {
        return head.stream().anyMatch(line -> spelling.matcher(line.words()).find());
    }

    private static @Nullable LocalDate date(String line, boolean dayFirst) {
        var match = DATE.matcher(line);
        if (!match.matches() || !DateSetting.before(line.substring(0, match.start(1)))) {
            return null;
        }
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        try {
            return LocalDate.of(Integer.parseInt(match.group(3)), dayFirst ? second : first, dayFirst ? first : second);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
