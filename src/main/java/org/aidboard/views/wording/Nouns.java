package org.aidboard.views.wording;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.aidboard.views.language.Texts;

/** Nouns in the form that a number needs. Documents count more things than the message files have words for. */
final class Nouns {

    private static final Map<String, String> IRREGULAR = Map.of(
            "person", "people",
            "child", "children",
            "man", "men",
            "woman", "women",
            "serviceman", "servicemen",
            "aircraft", "aircraft",
            "series", "series",
            "species", "species");

    private Nouns() {}

    /** The noun after a number: 'agreement', 'agreements'. */
    static String after(BigDecimal number, String noun) {
        return known(number, noun)
                .orElseGet(() -> Texts.say(
                        "amounts.unknown", "count", number.stripTrailingZeros(), "one", noun, "many", plural(noun)));
    }

    /** The same for a noun that the message files have words for. */
    static Optional<String> known(BigDecimal number, String noun) {
        return Texts.find("nouns." + noun.replace(' ', '_'), "count", number.stripTrailingZeros());
    }

    /** The plural of an English noun or of the last word of a phrase, for nouns that have no text. */
    static String plural(String singular) {
        int space = singular.lastIndexOf(' ') + 1;
        return singular.substring(0, space) + word(singular.substring(space));
    }

    private static String word(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (word.matches(".*[^aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.matches(".*(s|x|z|ch|sh)") ? word + "es" : word + "s";
    }
}
