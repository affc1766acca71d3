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
            "war-torn",
            "all",
            "parts",
            "areas");

    private Prepositions() {}

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
                    Sense.Party place = at > from ? page.sense(page.phraseStart(at - 1), Sense.Party.class) : null;
                    if (place == null
                            || (place.role() != Sense.Party.Role.CAPITAL && place.role() != Sense.Party.Role.PLACE)) {
                        return "";
                    }
                    at = page.phraseStart(at - 1);
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
