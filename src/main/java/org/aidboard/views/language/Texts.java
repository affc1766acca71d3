package org.aidboard.views.language;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on the pages, in the reader's language. The words lie in {@code messages/LANGUAGE/PLACE.properties}, as
 * <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU messages</a>.
 */
public final class Texts {

    private Texts() {}

    /**
     * A text of the page that is being made.
     *
     * <p>{@code Texts.say("figures.found", "count", 5)}. Numbers are written as the language writes them; what is not
     * to be grouped by thousands, such as a year, is given as a string.
     *
     * @param key what the text is called in the message files
     * @param arguments names and values in turn, as the text asks for them
     * @throws IllegalArgumentException where there is no such text, or it asks for something that is not given
     */
    public static String say(String key, Object... arguments) {
        return say(Languages.current(), key, arguments);
    }

    /** What one of a set of things is called: the text {@code FAMILY.NAME}. */
    public static String name(String family, Enum<?> one, Object... arguments) {
        return say(family + '.' + one.name(), arguments);
    }

    /** A text for something that documents name, where there is one in the reader's language. */
    public static Optional<String> find(String key, Object... arguments) {
        Locale language = Languages.current();
        return Messages.of(language).keys().contains(key)
                ? Optional.of(say(language, key, arguments))
                : Optional.empty();
    }

    /** What the browser calls a page of this name. */
    public static String title(String place) {
        return say("layout.title", "place", place);
    }

    /** A text in a certain language. */
    static String say(Locale language, String key, Object... arguments) {
        return Messages.of(language).say(key, named(key, arguments));
    }

    private static Map<String, Object> named(String key, Object[] arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("the text " + key + " is given a name without a value");
        }
        Map<String, Object> named = LinkedHashMap.newLinkedHashMap(arguments.length / 2);
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return named;
    }
}
