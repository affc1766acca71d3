package org.aidboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The data dictionary explains each column, and nothing else. */
class DictionaryTest {

    private static final Pattern LINE = Pattern.compile("^\\| `(\\w+)` \\| \\S.*\\|$", Pattern.MULTILINE);

    private static List<String> explained(String heading) throws IOException {
        String page = Files.readString(Path.of("src/docs/csv.md"));
        String chapter = page.substring(page.indexOf(heading));
        int next = chapter.indexOf("\n# ");
        return LINE.matcher(next < 0 ? chapter : chapter.substring(0, next))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void figures() throws IOException {
        assertThat(explained("# The CSV of figures")).isEqualTo(FigureCsv.HEADER);
    }

    @Test
    void comparisons() throws IOException {
        assertThat(explained("# The CSV of a comparison")).isEqualTo(ComparisonCsv.HEADER);
    }
}
