package org.aidboard.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A malformed line stops the start, with file and line. */
class LexiconFileTest {

    @Test
    void namesFileAndLineOfAMissingField() throws IOException {
        LexiconFile file = read("# months\n\n1,January\n2\n");
        assertThatThrownBy(() -> file.rows().get(1).width(2, 2))
                .isInstanceOf(MalformedLexicon.class)
                .hasMessage("months.csv, line 4: 1 fields, where 2 to 2 are asked for");
    }

    @Test
    void namesFileAndLineOfAWrongNumber() throws IOException {
        LexiconFile file = read("one,January\n");
        assertThatThrownBy(() -> file.rows().getFirst().number(0))
                .isInstanceOf(MalformedLexicon.class)
                .hasMessage("months.csv, line 1: 'one' is no whole number");
    }

    @Test
    void namesWhatIsAllowedWhereAChoiceIsWrong() throws IOException {
        LexiconFile file = read("# verbs\nTAKE,seize\n");
        assertThatThrownBy(() -> file.rows().getFirst().choice(0, Sense.Verb.Kind.class))
                .isInstanceOf(MalformedLexicon.class)
                .hasMessageContaining("months.csv, line 2: 'TAKE' is none of")
                .hasMessageContaining("GIVE");
    }

    @Test
    void refusesAnEmptyAlternative() throws IOException {
        LexiconFile file = read("1,January||Jan\n");
        assertThatThrownBy(() -> file.rows().getFirst().alternatives(1))
                .isInstanceOf(MalformedLexicon.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void readsEnglish() {
        Lexicon english = Lexicon.english();
        assertThat(english.currencyOf("NO")).isEqualTo("NOK");
        assertThat(english.word("Norway", 0, 6)).isNotNegative();
        assertThat(english.word("xyzzy", 0, 5)).isNegative();
        assertThat(List.of(english.toString())).allMatch(text -> text.contains("phrases"));
    }

    private static LexiconFile read(String lines) throws IOException {
        return LexiconFile.read("months.csv", new StringReader(lines));
    }
}
