package org.aidboard.export.bundle;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.export.about.About;
import org.aidboard.store.StoredDocument;

/** The file {@code README.md}: what the bundle holds, how to cite it, and to whom each sentence belongs. */
final class Readme {

    private Readme() {}

    static String of(About about, List<Part> parts, Collection<StoredDocument> documents) {
        return """
                # %s

                %d figures from %d documents.

                - Filter: %s
                - Made: %s
                - Documents read until: %s
                - The same again: <%s>

                %s

                ## What is here

                %s
                - `datapackage.json`: the tables and their columns for programs (Data Package, version 2)
                - `COLUMNS.md`: what each column means

                ## How to cite

                > Aidboard (%d): %s, %d figures from %d documents; filter: %s. Made on %s at <%s>.

                Cite the document too when you use a figure: each row of `figures.csv` names it.

                ## Sources and licences

                The documents belong to their publishers; Aidboard gives no rights to them.

                %s
                """.formatted(
                        About.TITLE,
                        about.figures(),
                        documents.size(),
                        plain(about.filterLine()),
                        about.made(),
                        Objects.requireNonNullElse(about.read(), "none"),
                        about.address(),
                        About.READING,
                        files(parts),
                        day(about).getYear(),
                        About.TITLE,
                        about.figures(),
                        documents.size(),
                        plain(about.filterLine()),
                        day(about),
                        about.site(),
                        documents.stream().map(Readme::source).collect(Collectors.joining("\n")));
    }

    private static String files(List<Part> parts) {
        return parts.stream()
                .map(part -> "- `%s`: %s".formatted(part.path(), part.title()))
                .collect(Collectors.joining("\n"));
    }

    private static String source(StoredDocument document) {
        String address = document.about().address();
        return Stream.of(
                        "- " + plain(document.about().title()),
                        document.about().publisher() == null
                                ? "publisher not stated"
                                : plain(document.about().publisher()),
                        document.about().published() == null
                                ? "undated"
                                : document.about().published().toString(),
                        Web.leadsTo(address) ? "<" + address + ">" : "no address",
                        "licence: " + (document.licence() == null ? "not stated" : plain(document.licence())),
                        "file `%s`, SHA-256 `%s`".formatted(document.name().replace('`', '\''), document.sha256()))
                .collect(Collectors.joining(". "));
    }

    private static LocalDate day(About about) {
        return LocalDate.ofInstant(about.made(), ZoneOffset.UTC);
    }

    /** Strangers' words in Markdown: no markup, one line. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
