package org.aidboard.lexicon;

/** The regular forms of English words. */
public final class Inflection {

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
        if (plural.endsWith("ies") && plural.length() > 4) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        for (String ending : new String[] {"sses", "xes", "shes", "ches", "zes"}) {
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

    static String ing(String base) {
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return base + (doubles(base) ? base.substring(base.length() - 1) : "") + "ing";
    }

    /** 'plan' and 'cut' double their last letter; so do the two-syllable verbs stressed on the last. */
    private static boolean doubles(String base) {
        int n = base.length();
        if (n < 3 || "bdgmnpt".indexOf(base.charAt(n - 1)) < 0 || vowel(base.charAt(n - 1))) {
            return false;
        }
        boolean shortVowel = vowel(base.charAt(n - 2)) && !vowel(base.charAt(n - 3));
        return shortVowel && (n <= 4 || base.endsWith("mit") || base.endsWith("begin"));
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
