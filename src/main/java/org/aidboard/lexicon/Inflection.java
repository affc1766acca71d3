package org.aidboard.lexicon;

import java.util.List;
import java.util.Set;

/** The regular forms of English words. */
public final class Inflection {

    private static final Set<String> UNCHANGED = Set.of("series", "species");
    private static final List<String> DOUBLING = List.of("begin", "set", "cut", "put", "get", "run", "win");
    private static final Set<String> ENDING_IN_IE = Set.of("calories", "movies");

    private Inflection() {}

    /** The plural of a noun, or the third person of a verb. */
    public static String plural(String word) {
        if (word.endsWith("y") && word.length() > 1 && !vowel(word.charAt(word.length() - 2))) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("sh") || word.endsWith("ch");
        return word + (hisses || word.endsWith("z") ? "es" : "s");
    }

    /** The singular of a regular plural. */
    public static String singular(String plural) {
        if (UNCHANGED.contains(plural)) {
            return plural;
        }
        if (plural.endsWith("ies") && plural.length() > 4 && !ENDING_IN_IE.contains(plural)) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        for (String ending : new String[] {"sses", "xes", "shes", "ches", "zzes"}) {
            if (plural.endsWith(ending)) {
                return plural.substring(0, plural.length() - 2);
            }
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** The regular past; a stressed last consonant that doubles stands in the verbs' file. */
    static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.endsWith("y") && !vowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base + "ed";
    }

    /** The third person: 'goes', where a noun has 'euros'. */
    static String third(String base) {
        return base.endsWith("o") ? base + "es" : plural(base);
    }

    /** The form in -ing, of which the past tells whether the last letter doubles: 'equipped', 'opened'. */
    static String ing(String base, String past) {
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        String last = base.substring(base.length() - 1);
        boolean doubles = past.equals(base + last + "ed") || (!past.endsWith("ed") && doubles(base));
        return base + (doubles ? last : "") + "ing";
    }

    /** 'cut', 'get' and 'begin', whose past does not tell, double their last letter; so do 'offset' and 'undercut'. */
    private static boolean doubles(String base) {
        int n = base.length();
        boolean consonant = n >= 3 && "bdgmnpt".indexOf(base.charAt(n - 1)) >= 0;
        boolean shortVowel = consonant && vowel(base.charAt(n - 2)) && !vowel(base.charAt(n - 3));
        return shortVowel && (n <= 4 || DOUBLING.stream().anyMatch(base::endsWith));
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
