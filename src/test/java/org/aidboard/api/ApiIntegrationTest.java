package org.aidboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidboard.benchmarks.Invented;
import org.aidboard.export.Exports;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.store.FigureStore;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;
import org.aidboard.text.Document;
import org.aidboard.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface for programs over HTTP, with a database behind it. */
@SpringBootTest(
        classes = ApiIntegrationTest.WithoutPages.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApiIntegrationTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    FigureStore store;

    @Autowired
    Metrics metrics;

    @MockitoSpyBean
    Exports exports;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry registry) {
        registry.add("aidboard.data", folder::toString);
    }

    @BeforeEach
    void keepSomeDocuments() {
        if (store.documents().isEmpty()) {
            Invented invented = new Invented(21, 200);
            for (int number = 0; number < 5; number++) {
                StoredDocument document = invented.document(number, 60);
                String words = "The text of “%d”.".formatted(number);
                store.save(
                        new Document(document.name(), document.sha256(), document.about(), new Text(words)),
                        words.getBytes(StandardCharsets.UTF_8),
                        document.licence(),
                        invented.figures(document).stream()
                                .map(StoredFigure::figure)
                                .toList());
            }
        }
    }

    @Test
    void givesAllFiguresAsCsvWithAFileName() throws Exception {
        HttpResponse<String> response = get("/api/figures.csv");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "content-type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(header(response, "content-disposition")).contains("attachment", "aidboard-figures.csv");
        assertThat(response.body()).startsWith("key,theme,measure,value").endsWith("\r\n");
        assertThat(keys(response.body()))
                .isEqualTo(rows(Selection.ALL, Order.TEXT).stream()
                        .map(FigureRow::key)
                        .toList());
    }

    @Test
    void filtersAndSortsAsThePagesDo() throws Exception {
        Selection selection = Selection.ALL
                .withUnits(Set.of("EUR", "USD"))
                .withProviders(Set.of("LT", "UA", "EU"))
                .withYears(2005, 2020);
        Order order = new Order(Order.Column.VALUE, false);
        List<String> expected =
                rows(selection, order).stream().map(FigureRow::key).toList();
        String query = "?unit=EUR,USD&provider=lt&provider=UA,EU&yearFrom=2005&yearTo=2020&sort=-value";
        assertThat(expected).isNotEmpty();
        assertThat(keys(get("/api/figures.csv" + query).body())).isEqualTo(expected);
        JsonNode page =
                JSON.readTree(get("/api/figures" + query + "&page=1&size=3").body());
        assertThat(page.get("total").asInt()).isEqualTo(expected.size());
        assertThat(page.get("figures").values().stream()
                        .map(figure -> figure.get("key").asString()))
                .isEqualTo(expected.subList(3, 6));
    }

    @Test
    void givesAFigureByItsKey() throws Exception {
        FigureRow row =
                rows(Selection.ALL, new Order(Order.Column.VALUE, false)).getFirst();
        JsonNode figure = JSON.readTree(get("/api/figures/" + row.key()).body());
        assertThat(figure.get("quote").asString())
                .isEqualTo(row.figure().provenance().quote());
        assertThat(figure.get("sha256").asString()).isEqualTo(row.document().sha256());
    }

    @Test
    void givesDocumentsAndTheirTexts() throws Exception {
        JsonNode documents = JSON.readTree(get("/api/documents").body());
        assertThat(documents).hasSize(5);
        String key = documents.get(2).get("key").asString();
        JsonNode document = JSON.readTree(get("/api/documents/" + key).body());
        assertThat(document).isEqualTo(documents.get(2));
        assertThat(document.get("read").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        HttpResponse<String> text = get("/api/documents/" + key + "/text");
        assertThat(header(text, "content-type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(text.body()).isEqualTo("The text of “2”.");
    }

    @Test
    void givesAComparisonAsCsv() throws Exception {
        HttpResponse<String> response = get("/api/comparison.csv?measure=money");
        assertThat(header(response, "content-disposition")).contains("aidboard-comparison.csv");
        assertThat(response.body().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(",MONEY,"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/figures?tema=AID, tema, AID, yearFrom",
        "/api/figures?theme=AID&theme=HELP, theme, HELP, AID",
        "/api/figures.csv?status=given, status, given, DISBURSEMENT",
        "/api/figures.csv?yearFrom=soon, yearFrom, soon, number",
        "/api/figures.csv?page=1, page, 1, provider",
        "/api/figures?yearFrom=2020&yearTo=2010, yearTo, 2010, 2020",
        "/api/figures?size=0, size, 0, 1000",
        "/api/figures?size=1001, size, 1001, 1000",
        "/api/figures?page=-1, page, -1, 0",
        "/api/figures?sort=colour, sort, colour, -value",
        "/api/comparison.csv?sort=value, sort, value, measure",
    })
    void saysWhichParameterIsWrongAndWhatItMayBe(String address, String parameter, String value, String allowed)
            throws Exception {
        HttpResponse<String> response = get(address);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(header(response, "content-type")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("value").asString()).isEqualTo(value);
        assertThat(problem.get("allowed").toString()).contains(allowed);
        assertThat(problem.get("detail").asString()).contains(parameter, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/figures/abc-1-2", "/api/documents/0123456789ab", "/api/documents/0123456789ab/text"})
    void saysWhatThereIsNot(String address) throws Exception {
        HttpResponse<String> response = get(address);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "content-type")).startsWith("application/problem+json");
        assertThat(JSON.readTree(response.body()).get("detail").asString()).startsWith("There is no ");
    }

    /** A file that ends early must not look whole: the connection breaks, whatever had been sent. */
    @Test
    void anExportThatFailsBreaksVisibly() {
        doAnswer(call -> {
                    call.<OutputStream>getArgument(2).write(new byte[100_000]);
                    throw new IllegalStateException("the store is gone");
                })
                .when(exports)
                .csv(any(), any(), any());
        assertThatThrownBy(() -> get("/api/figures.csv")).isInstanceOf(IOException.class);
    }

    @Test
    void anExportThatFailsBeforeItsFirstByteIsAnError() throws Exception {
        doAnswer(call -> {
                    throw new IllegalStateException("the store is gone");
                })
                .when(exports)
                .csv(any(), any(), any());
        assertThat(get("/api/figures.csv").statusCode()).isEqualTo(500);
    }

    @Test
    void describesItself() throws Exception {
        JsonNode description = JSON.readTree(get("/api/openapi").body());
        assertThat(description.get("paths").propertyNames())
                .contains("/api/figures", "/api/figures.csv", "/api/figures/{key}", "/api/documents/{key}/text");
        List<String> names = new ArrayList<>();
        description
                .at("/paths/~1api~1figures/get/parameters")
                .values()
                .forEach(parameter -> names.add(parameter.get("name").asString()));
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "theme",
                        "measure",
                        "status",
                        "unit",
                        "provider",
                        "recipient",
                        "document",
                        "yearFrom",
                        "yearTo",
                        "q",
                        "sort",
                        "page",
                        "size");
        HttpResponse<String> page = get("/api/docs");
        assertThat(page.statusCode()).isEqualTo(302);
        HttpResponse<String> moved = get(URI.create(header(page, "location")).getPath());
        assertThat(moved.body()).contains("swagger-ui");
    }

    private List<FigureRow> rows(Selection selection, Order order) {
        return metrics.figures(selection, order, 0, 1000).items();
    }

    private static List<String> keys(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("none");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @EnableAutoConfiguration(excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
    @AutoConfigurationPackage(basePackages = "org.aidboard.store")
    @ComponentScan(
            basePackages = {"org.aidboard.store", "org.aidboard.metrics", "org.aidboard.export", "org.aidboard.api"})
    static class WithoutPages {}
}
