package org.aidboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.comparing.Comparisons;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundle against its own description, against the standard, and against the store. */
class DataPackageTest {

    private static final InventedStore STORE = InventedStore.of(12, 120);
    private static final Selection SOME = Selection.ALL.withUnits(Set.of("EUR", "USD"));
    private static final Map<String, byte[]> FILES = files(new Content.Selected(SOME, Order.TEXT));
    private static final JsonNode DESCRIPTOR = new JsonMapper().readTree(file("datapackage.json"));

    private static Map<String, byte[]> files(Content content) {
        byte[] bytes = InventedStore.written(out -> STORE.exports.zip(content, InventedStore.ORIGIN, out));
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return files;
    }

    private static byte[] file(String name) {
        return Objects.requireNonNull(FILES.get(name), name);
    }

    private static List<CSVRecord> read(String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(new String(file(name), StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        }
    }

    private static List<String> header(String name) {
        String text = new String(file(name), StandardCharsets.UTF_8);
        return List.of(text.substring(0, text.indexOf("\r\n")).split(","));
    }

    @Test
    void holdsWhatItSays() {
        assertThat(FILES)
                .containsOnlyKeys(
                        "figures.csv", "mentions.csv", "documents.csv", "datapackage.json", "README.md", "COLUMNS.md");
    }

    @Test
    void theDescriptionIsAsTheStandardHasIt() throws IOException {
        Schema schema;
        try (InputStream standard =
                Objects.requireNonNull(getClass().getResourceAsStream("/datapackage-2.0.schema.json"))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(standard);
        }
        String description = new String(file("datapackage.json"), StandardCharsets.UTF_8);
        assertThat(schema.validate(description, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(description.replace("\"integer\"", "\"int\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyTableHasTheColumnsBytesAndHashThatAreDescribed() throws IOException, NoSuchAlgorithmException {
        assertThat(DESCRIPTOR.get("resources")).hasSize(3);
        for (JsonNode resource : DESCRIPTOR.get("resources")) {
            byte[] bytes = file(resource.get("path").asString());
            assertThat(resource.get("bytes").asLong()).isEqualTo(bytes.length);
            assertThat(resource.get("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)));
            List<String> names = resource.at("/schema/fields").values().stream()
                    .map(field -> field.get("name").asString())
                    .toList();
            assertThat(header(resource.get("path").asString())).isEqualTo(names);
            for (JsonNode field : resource.at("/schema/fields")) {
                assertThat(field.get("description").asString())
                        .as(field.toString())
                        .isNotBlank();
            }
        }
    }

    @Test
    void everyKeyIsUniqueAndEveryReferenceLeadsSomewhere() throws IOException {
        for (JsonNode resource : DESCRIPTOR.get("resources")) {
            List<CSVRecord> records = read(resource.get("path").asString());
            String key = resource.at("/schema/primaryKey/0").asString();
            assertThat(records).extracting(record -> record.get(key)).doesNotHaveDuplicates();
            for (JsonNode reference : resource.at("/schema/foreignKeys")) {
                String there = reference.at("/reference/fields/0").asString();
                Set<String> known = read(reference.at("/reference/resource").asString() + ".csv").stream()
                        .map(record -> record.get(there))
                        .collect(Collectors.toSet());
                assertThat(records)
                        .extracting(
                                record -> record.get(reference.at("/fields/0").asString()))
                        .allMatch(known::contains);
            }
        }
    }

    @Test
    void figuresAndMentionsAreThoseOfTheStore() throws IOException {
        assertThat(read("figures.csv").stream().map(record -> record.get("key")))
                .isEqualTo(STORE.rows(SOME, Order.TEXT).stream()
                        .map(FigureRow::key)
                        .toList());
        Set<List<String>> facts = new HashSet<>();
        Comparisons.of(STORE.snapshot.series(SOME)).lines().forEach(line -> {
            var cells = new ArrayList<>(line.cells().values());
            if (line.withoutYear() != null) {
                cells.add(line.withoutYear());
            }
            cells.forEach(cell -> cell.facts()
                    .forEach(fact -> facts.add(
                            fact.mentions().stream().map(FigureRow::key).toList())));
        });
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (CSVRecord record : read("mentions.csv")) {
            List<String> mentions = read.computeIfAbsent(record.get("fact"), first -> new ArrayList<>());
            mentions.add(record.get("figure"));
            assertThat(record.get("mention")).isEqualTo(Integer.toString(mentions.size()));
        }
        assertThat(new HashSet<>(read.values())).isEqualTo(facts).isNotEmpty();
    }

    @Test
    void theReadmeSaysHowToCiteAndUnderWhichLicence() throws IOException {
        String readme = new String(file("README.md"), StandardCharsets.UTF_8);
        assertThat(readme)
                .contains("- Filter: unit = EUR or USD", "- Made: 2024-07-12T08:30:00Z", "## How to cite")
                .contains("<https://aidboard.example/api/figures.zip?unit=EUR&unit=USD>");
        for (CSVRecord document : read("documents.csv")) {
            assertThat(readme).contains("SHA-256 `" + document.get("sha256") + "`");
        }
        assertThat(readme).contains("licence: CC BY 4.0", "licence: not stated", "=Agency, \"quoted\"");
    }

    @Test
    void ofNothingThereIsAPackageToo() {
        Map<String, byte[]> empty = files(new Content.Selected(Selection.ALL.withUnits(Set.of("none")), Order.TEXT));
        assertThat(new JsonMapper()
                        .readTree(Objects.requireNonNull(empty.get("datapackage.json")))
                        .has("sources"))
                .isFalse();
        assertThat(new String(Objects.requireNonNull(empty.get("figures.csv")), StandardCharsets.UTF_8))
                .startsWith("key,theme,")
                .hasLineCount(1);
    }
}
