package org.aidboard.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When two names of a unit mean the same: singular and plural, long and short, and a counted noun with its adjective. */
final class Units {

    private static final Map<String, String> ALIASES = Map.of(
            "people", "person",
            "persons", "person",
            "kilometre", "km",
            "kilometer", "km",
            "percent", "%",
            "families", "family",
            "countries", "country");

    private Units() {}

    static boolean same(@Nullable String gold, @Nullable String read, String measure) {
        String one = plain(gold);
        String other = plain(read);
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.equals(other) || (measure.equals("COUNT") && sameNoun(one, other));
    }

    /** 'security agreement' and 'agreement' count the same thing. */
    private static boolean sameNoun(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        List<String> words = words(one);
        List<String> others = words(other);
        return words.getLast().equals(others.getLast()) || words.contains(other) || others.contains(one);
    }

    private static List<String> words(String unit) {
        return Arrays.asList(unit.split("[\\s\\p{Z}]+"));
    }

    private static @Nullable String plain(@Nullable String unit) {
        if (unit == null) {
            return null;
        }
        String low = unit.strip().toLowerCase(Locale.ROOT);
        low = ALIASES.getOrDefault(low, low);
        if (low.endsWith("ies") && low.length() > 4) {
            return low.substring(0, low.length() - 3) + "y";
        }
        boolean plural = low.endsWith("s") && !low.endsWith("ss") && low.length() > 3;
        return plural ? low.substring(0, low.length() - 1) : low;
    }
}
