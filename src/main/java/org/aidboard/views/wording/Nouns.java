package org.aidboard.views.wording;

import java.util.Map;

/** English nouns in the number that a figure needs. */
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

    /** The plural of a noun or of the last word of a phrase. */
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
