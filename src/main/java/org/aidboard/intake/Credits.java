package org.aidboard.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hand-made {@code credits.csv} of a folder: which file is whose, under which licence. It says nothing of what a
 * document states, so no figure depends on it.
 *
 * @param byFile the credits, by the name of the file
 * @param faults what is wrong with it, each in one sentence with its line
 */
record Credits(Map<String, Credit> byFile, List<String> faults) {

    static final String FILE = "credits.csv";
    static final Credits NONE = new Credits(Map.of(), List.of());

    private static final List<String> HEADER = List.of("file", "publisher", "licence", "licence_address");
    private static final int LIMIT = 1_000_000;

    /** Those of a folder; none where it keeps no such file. */
    static Credits in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return NONE;
        }
        var credits = new Credits(new HashMap<>(), new ArrayList<>());
        try {
            credits.read(file);
        } catch (CharacterCodingException coding) {
            credits.faults.add(FILE + " is not sound UTF-8 text.");
        } catch (IOException failed) {
            credits.faults.add(FILE + " cannot be read: " + Unreadable.reason(failed));
        } catch (CsvParseException | UncheckedIOException malformed) {
            credits.faults.add("%s is malformed: %s".formatted(FILE, cause(malformed)));
        }
        return credits;
    }

    /** What is known of a file, if only nothing. */
    Credit of(String file) {
        return byFile.getOrDefault(file, Credit.NONE);
    }

    private void read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LIMIT) {
            faults.add("%s is no file of at most %,d bytes.".formatted(FILE, LIMIT));
            return;
        }
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(withoutMark(Files.readString(file)))) {
            boolean first = true;
            for (CsvRecord line : lines) {
                if (!first) {
                    add(line);
                } else if (!line.getFields().equals(HEADER)) {
                    faults.add(FILE + ", line 1: the columns are not " + String.join(",", HEADER) + ".");
                    return;
                }
                first = false;
            }
        }
    }

    private void add(CsvRecord line) {
        String place = FILE + ", line " + line.getStartingLineNumber() + ": ";
        if (line.getFieldCount() != HEADER.size()) {
            faults.add("%s%d fields, where %d are asked for.".formatted(place, line.getFieldCount(), HEADER.size()));
        } else if (line.getField(0).isBlank()) {
            faults.add(place + "no file is named.");
        } else if (byFile.putIfAbsent(line.getField(0).strip(), credit(line)) != null) {
            faults.add(place + FileName.clean(line.getField(0)) + " is named a second time.");
        }
    }

    private static Credit credit(CsvRecord line) {
        return new Credit(said(line.getField(1)), said(line.getField(2)), said(line.getField(3)));
    }

    private static @Nullable String said(String field) {
        return field.isBlank() ? null : FileName.clean(field.strip());
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String cause(RuntimeException malformed) {
        return malformed.getCause() == null
                ? malformed.getMessage()
                : malformed.getCause().getMessage();
    }
}
