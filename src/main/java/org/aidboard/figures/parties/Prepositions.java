package org.aidboard.figures.parties;

import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** The preposition that leads to a party. */
final class Prepositions {

    /** Words that may stand between a preposition and the party. */
    private static final Set<String> BETWEEN = Set.of(
            "the",
            "government",
            "people",
            "republic",
            "of",
            "neighbouring",
            "neighboring",
            "both",
            "especially",
            "particularly",
            "eastern",
            "western",
            "northern",
            "southern",
            "its",
            "our",
            "federal",
            "state",
            "ministry",
            "war",
            "torn",
            "-",
            "all",
            "parts",
            "areas");

    private static final int NAMES = 12;

    private Prepositions() {}

    /** The first token of a list of parties that ends at a token: 'Chad, Niger' before 'and Mali'; -1 where none does. */
    private static int listed(Page page, int last, int from) {
        int end = last > from && page.is(last, ',') ? last - 1 : last;
        int first = -1;
        for (int names = 0; end >= from && names < NAMES; names++) {
            int start = page.phraseStart(end);
            if (page.sense(start, Sense.Party.class) == null) {
                return first;
            }
            first = start;
            if (start <= from || !page.is(start - 1, ',')) {
                return first;
            }
            end = start - 2;
        }
        return first;
    }

    /** Whether a list of parties goes on after a token. */
    private static boolean goesOn(Page page, int next) {
        int last = page.tokens().size() - 3;
        if (next > last || !(page.is(next, ',') || page.is(next, "and"))) {
            return false;
        }
        int name = page.is(next + 1, "and") ? next + 2 : next + 1;
        return page.sense(page.is(name, "the") ? name + 1 : name, Sense.Party.class) != null;
    }

    /** The preposition that leads to a mention, or the empty string. */
    static String to(Page page, Mention mention, int from) {
        int at = mention.from() - 1;
        for (int steps = 0; at >= from && steps < 4; steps++, at--) {
            String word = page.lower(at);
            switch (word) {
                case "to",
                        "for",
                        "in",
                        "from",
                        "by",
                        "with",
                        "against",
                        "on",
                        "across",
                        "into",
                        "towards",
                        "toward",
                        "between",
                        "inside",
                        "within",
                        "at",
                        "via",
                        "through",
                        "near",
                        "under",
                        "among",
                        "over",
                        "than",
                        "as",
                        "about",
                        "outside",
                        "throughout" -> {
                    return word;
                }
                case "of" -> {
                    if (!(at > from && BETWEEN.contains(page.lower(at - 1)))) {
                        return "of";
                    }
                }
                case "," -> {
                    int first = goesOn(page, mention.to()) ? listed(page, at - 1, from) : -1;
                    if (first >= 0) {
                        at = first;
                        steps = 0;
                        continue;
                    }
                    Sense.Party place = at > from ? page.sense(page.phraseStart(at - 1), Sense.Party.class) : null;
                    if (place == null
                            || (place.role() != Sense.Party.Role.CAPITAL && place.role() != Sense.Party.Role.PLACE)) {
                        return "";
                    }
                    at = page.phraseStart(at - 1);
                }
                case "and" -> {
                    int first = listed(page, at - 1, from);
                    if (first < 0) {
                        return "";
                    }
                    at = first;
                    steps = 0;
                }
                default -> {
                    if (!BETWEEN.contains(word)) {
                        return "";
                    }
                }
            }
        }
        return "";
    }
}
