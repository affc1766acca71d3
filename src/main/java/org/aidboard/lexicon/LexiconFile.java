package org.aidboard.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A lexicon file: lines of fields parted by commas; {@code #} starts a comment line. */
record LexiconFile(String name, List<Row> rows) {

    /** The fields of one line, which throw {@link MalformedLexicon} when they are not as asked for. */
    record Row(String file, int line, List<String> fields) {

        MalformedLexicon malformed(String problem) {
            return new MalformedLexicon(file, line, problem);
        }

        String text(int field) {
            String text = field < fields.size() ? fields.get(field) : "";
            if (text.isBlank()) {
                throw malformed("field " + (field + 1) + " is missing");
            }
            return text;
        }

        /** The alternatives of a field, none where it is empty. */
        List<String> alternatives(int field) {
            if (field >= fields.size() || fields.get(field).isBlank()) {
                return List.of();
            }
            List<String> forms = List.of(fields.get(field).split("\\|", -1));
            if (forms.stream().anyMatch(String::isBlank)) {
                throw malformed("an empty alternative in field " + (field + 1));
            }
            return forms;
        }

        int number(int field) {
            try {
                return Integer.parseInt(text(field));
            } catch (NumberFormatException e) {
                throw malformed("'" + text(field) + "' is no whole number");
            }
        }

        <E extends Enum<E>> E choice(int field, Class<E> choices) {
            try {
                return Enum.valueOf(choices, text(field));
            } catch (IllegalArgumentException e) {
                throw malformed("'" + text(field) + "' is none of " + List.of(choices.getEnumConstants()));
            }
        }

        Row width(int least, int most) {
            if (fields.size() < least || fields.size() > most) {
                throw malformed(fields.size() + " fields, where " + least + " to " + most + " are asked for");
            }
            return this;
        }
    }

    static LexiconFile read(String folder, String name) {
        String path = folder + name;
        try (InputStream stream = LexiconFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new MalformedLexicon(path, 0, "there is no such file");
            }
            return read(path, new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    static LexiconFile read(String name, java.io.Reader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(new Row(name, number, List.of(line.split(",", -1))));
            }
        }
        return new LexiconFile(name, rows);
    }
}
