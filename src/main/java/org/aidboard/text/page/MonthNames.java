package org.aidboard.text.page;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months in small letters, in English and in languages of pages whose text below is English. */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "sv", "nb", "da", "fi", "is", "de", "nl", "fr", "es", "pt", "it", "pl", "cs", "sk", "et", "lv", "lt");
    private static final Map<String, Integer> ENGLISH = english();
    private static final Map<String, Integer> FOREIGN = foreign();

    private MonthNames() {}

    /** The number of an English month, written out or short, or 0. */
    static int english(String name) {
        return ENGLISH.getOrDefault(name, 0);
    }

    /** The number of a month of another language, written out, or 0 where there is none, or languages differ. */
    static int foreign(String name) {
        return FOREIGN.getOrDefault(name, 0);
    }

    private static Map<String, Integer> english() {
        var names = new HashMap<String, Integer>();
        for (Month month : Month.values()) {
            String name = name(month, Locale.ENGLISH);
            names.put(name, month.getValue());
            names.put(name.substring(0, 3), month.getValue());
        }
        names.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(names);
    }

    private static Map<String, Integer> foreign() {
        var names = new HashMap<String, Integer>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                names.merge(
                        name(month, Locale.of(language)),
                        month.getValue(),
                        (one, other) -> one.equals(other) ? one : 0);
            }
        }
        return Map.copyOf(names);
    }

    private static String name(Month month, Locale language) {
        return month.getDisplayName(TextStyle.FULL, language).toLowerCase(language);
    }
}
