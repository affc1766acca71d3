package org.aidboard.figures.reading;

import java.util.Set;
import org.aidboard.lexicon.Sense;

/** Years that are part of a name: 'Agenda 2030', 'the 2015 Paris Agreement', 'the 2022 G7 Summit'. */
final class YearNames {

    /** A year in front of these is their own, and no name. */
    private static final Set<String> FISCAL = Set.of("budget", "financial", "fiscal", "foreign", "calendar");

    private static final Set<String> ORDINARY = Set.of(
            "fy budget year end early late summer spring autumn fall winter mid ending updated published copyright"
                    .split(" "));

    private YearNames() {}

    static boolean named(Page page, When when, int from, int to) {
        if (when.month() > 0 || when.resolved()) {
            return false;
        }
        int before = when.from() - 1;
        boolean name = before >= from
                && page.word(before, to)
                && page.capital(before)
                && before > from
                && page.sense(page.phraseStart(before), Sense.Month.class) == null
                && !ordinary(page, before);
        return name || (before >= from && opens(page, before) && ahead(page, when.to(), to));
    }

    private static boolean opens(Page page, int before) {
        return page.is(before, "the")
                || page.is(before, "s")
                || page.lower(before).startsWith("'")
                || page.is(before, "our");
    }

    /** Whether a name follows; short ones written in capitals only open it: 'G7 Summit'. */
    private static boolean ahead(Page page, int next, int to) {
        int word = page.word(next, to) && page.capitals(next) ? next + 1 : next;
        return page.word(word, to) && page.capital(word) && !page.capitals(word) && !FISCAL.contains(page.lower(word));
    }

    private static boolean ordinary(Page page, int word) {
        String text = page.lower(word);
        int start = page.phraseStart(word);
        boolean noun = page.works(start, "PASS") || page.works(start, "NOUNLIKE");
        return (page.sense(start, Sense.Function.class) != null && !noun)
                || ORDINARY.contains(text)
                || text.startsWith("q")
                || (page.sense(page.phraseStart(word), Sense.Party.class) != null && page.is(word, "2"));
    }
}
