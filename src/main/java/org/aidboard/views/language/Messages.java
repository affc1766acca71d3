package org.aidboard.views.language;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The texts of one language, each read when it is first wanted. What a language lacks is said in English. */
final class Messages {

    private static final Map<Locale, Messages> ALL = new ConcurrentHashMap<>();

    private final Locale language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Locale language) {
        this.language = language;
        this.patterns = MessageFiles.read(language);
    }

    /** Those of a language of the pages. */
    static Messages of(Locale language) {
        return ALL.computeIfAbsent(language, Messages::new);
    }

    /** The keys that this language has words for. */
    Set<String> keys() {
        return patterns.keySet();
    }

    /** The words behind a key, arguments still open; null where it has none. */
    @Nullable
    String pattern(String key) {
        return patterns.get(key);
    }

    String say(String key, Map<String, Object> arguments) {
        MessageFormat format = formats.computeIfAbsent(key, this::read);
        if (!arguments.keySet().containsAll(format.getArgumentNames())) {
            throw new IllegalArgumentException("the text " + key + " asks for " + format.getArgumentNames()
                    + " and is given " + arguments.keySet());
        }
        // A format changes while it writes; its copy belongs to this thread alone.
        return format.clone().format(arguments);
    }

    private MessageFormat read(String key) {
        String pattern = patterns.get(key);
        if (pattern != null) {
            return new MessageFormat(pattern, language);
        }
        if (language.equals(Locale.ENGLISH)) {
            throw new IllegalArgumentException("there is no text called " + key);
        }
        return of(Locale.ENGLISH).read(key);
    }
}
