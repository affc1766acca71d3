package org.aidboard.views.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything, and nothing that nobody asks for. */
class MessageFilesTest {

    private static final Path FILES = Path.of("src/main/resources/messages");

    static List<Locale> languages() {
        return Languages.ALL;
    }

    @Test
    void areThoseOfTwoLanguages() {
        assertThat(Languages.ALL).containsExactly(Locale.ENGLISH, Locale.of("lt"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sayTheSameInEachLanguage(Locale language) {
        assertThat(new TreeSet<>(Messages.of(language).keys()))
                .isEqualTo(new TreeSet<>(Messages.of(Locale.ENGLISH).keys()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void canBeReadAndAskForTheSame(Locale language) {
        for (String key : Messages.of(language).keys()) {
            assertThatCode(() -> format(language, key)).as(key).doesNotThrowAnyException();
            assertThat(format(language, key).getArgumentNames())
                    .as(key)
                    .isEqualTo(format(Locale.ENGLISH, key).getArgumentNames());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void countAsTheLanguageDoes(Locale language) {
        Set<String> forms = PluralRules.forLocale(language).getKeywords();
        for (String key : Messages.of(language).keys()) {
            for (Set<String> used : pluralForms(pattern(language, key))) {
                // 'many' is for fractions in Lithuanian, which whole numbers of things never are.
                assertThat(used).as(key).containsAll(wanted(forms)).isSubsetOf(forms);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void standOnceInTheFileOfTheirPlaceAndSayTheirWordsBare(Locale language) throws IOException {
        Set<String> seen = new HashSet<>();
        try (var files = Files.list(FILES.resolve(language.toLanguageTag()))) {
            for (Path file : files.toList()) {
                String place = file.getFileName().toString().replace(".properties", ".");
                for (String line : Files.readAllLines(file)) {
                    String key = line.contains("=") ? line.substring(0, line.indexOf('=')) : "";
                    if (!key.isEmpty() && !line.startsWith("#") && !line.startsWith(" ")) {
                        assertThat(key).startsWith(place);
                        assertThat(seen.add(key)).as("%s is there once", key).isTrue();
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(Messages.of(language).keys());
    }

    private static Set<String> wanted(Set<String> forms) {
        Set<String> wanted = new HashSet<>(forms);
        wanted.remove("many");
        return wanted;
    }

    /** The forms of each plural in a pattern. */
    private static List<Set<String>> pluralForms(String words) {
        MessagePattern pattern = new MessagePattern(words);
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_START
                    && pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL) {
                plurals.add(forms(pattern, i));
            }
        }
        return plurals;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        Set<String> forms = new HashSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(pattern.getPart(i)));
            } else if (pattern.getPartType(i) == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        forms.removeIf(form -> form.startsWith("="));
        return forms;
    }

    private static MessageFormat format(Locale language, String key) {
        return new MessageFormat(pattern(language, key), language);
    }

    private static String pattern(Locale language, String key) {
        return Objects.requireNonNull(Messages.of(language).pattern(key));
    }
}
