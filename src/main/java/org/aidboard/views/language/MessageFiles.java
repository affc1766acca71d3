package org.aidboard.views.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files {@code messages/LANGUAGE/PLACE.properties}: a language is a folder, and each place has a file in it. */
final class MessageFiles {

    private static final Pattern FOLDER = Pattern.compile("messages/([^/]+)/[^/]+$");

    private MessageFiles() {}

    /** The languages that have a folder, English first. */
    static List<Locale> languages() {
        return Arrays.stream(find("*"))
                .map(MessageFiles::language)
                .distinct()
                .sorted(Comparator.comparing((Locale language) -> !language.equals(Locale.ENGLISH))
                        .thenComparing(Locale::toLanguageTag))
                .toList();
    }

    /** The texts of a language by their keys. */
    static Map<String, String> read(Locale language) {
        Map<String, String> texts = new HashMap<>();
        for (Resource file : find(language.toLanguageTag())) {
            Properties read = new Properties();
            try {
                read.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        }
        return Map.copyOf(texts);
    }

    private static Resource[] find(String folder) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath:messages/" + folder + "/*.properties");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Locale language(Resource file) {
        try {
            Matcher path = FOLDER.matcher(file.getURL().toString());
            if (!path.find()) {
                throw new IllegalStateException(file + " is no message file");
            }
            return Locale.forLanguageTag(path.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
