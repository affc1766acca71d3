package org.aidboard.views.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidboard.views.language.Sources.Literal;
import org.junit.jupiter.api.Test;

/** The pages say nothing but what stands in the message files, and everything that stands there. */
class SourcesTest {

    private static final List<Literal> LITERALS = Sources.literals();

    private static final Set<String> KEYS = Messages.of(Locale.ENGLISH).keys();

    /** Two words with a blank between them, or one with a capital: as people write, not programs. */
    private static final Pattern SPEECH =
            Pattern.compile("[A-Za-z]{2,}[,;:.]? [A-Za-z]{2,}|^[A-Z][a-z]+$|^[A-Z][a-z]+ ");

    /** What is no speech though it looks like it: a name that is alike everywhere, and what browsers and charts read. */
    private static final Set<String> ALLOWED = Set.of(
            "Aidboard",
            "None",
            "Partitioned",
            "noopener noreferrer nofollow",
            " and is given ",
            "a whole number",
            "Combination");

    private static final Pattern FOR_PROGRAMS = Pattern.compile(
            "(this\\.|document\\.|window\\.|\\$0|=>|event\\.|innerWidth|<div|<iframe|\\{divide|\\{#if|import pandas|\\{point|\\{value|: ?\\w+;)");

    @Test
    void sayNothingByThemselves() {
        assertThat(LITERALS.stream()
                        .filter(literal -> SPEECH.matcher(literal.words()).find())
                        .filter(literal -> !ALLOWED.contains(literal.words()))
                        .filter(literal ->
                                !FOR_PROGRAMS.matcher(literal.words()).find())
                        .filter(literal -> !literal.before().matches(".*(Exception|requireNonNull)\\(.*|.*@\\w+\\(.*")))
                .isEmpty();
    }

    @Test
    void askOnlyForTextsThatAreThere() {
        Set<String> files =
                KEYS.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        assertThat(LITERALS.stream()
                        .map(Literal::words)
                        .filter(words -> words.matches("[a-z]+(\\.\\w+)+"))
                        .filter(words -> files.contains(words.substring(0, words.indexOf('.'))))
                        .filter(words -> !KEYS.contains(words) && !isFamily(words)))
                .isEmpty();
    }

    @Test
    void leaveNoTextUnused() {
        Set<String> words = LITERALS.stream().map(Literal::words).collect(Collectors.toSet());
        Set<String> families = words.stream().filter(SourcesTest::isFamily).collect(Collectors.toSet());
        assertThat(KEYS.stream()
                        .filter(key -> !words.contains(key))
                        .filter(key -> families.stream().noneMatch(family -> key.startsWith(dotted(family))))
                        .sorted())
                .isEmpty();
    }

    /** Whether texts are asked for by a name that is put behind these words. */
    private static boolean isFamily(String words) {
        return words.matches("[a-z]+(\\.\\w+)*\\.|[a-z]+(\\.\\w+)+")
                && KEYS.stream().anyMatch(key -> key.startsWith(dotted(words)));
    }

    private static String dotted(String words) {
        return words.endsWith(".") ? words : words + '.';
    }
}
