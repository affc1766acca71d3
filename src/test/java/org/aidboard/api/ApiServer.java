package org.aidboard.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import tools.jackson.databind.json.JsonMapper;

/** The interface for programs over HTTP, with a database and some invented documents behind it. */
@SpringBootTest(classes = ApiServer.WithoutPages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ApiServer {

    static final JsonMapper JSON = new JsonMapper();

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

    List<FigureRow> rows(Selection selection, Order order) {
        return metrics.figures(selection, order, 0, 1000).items();
    }

    static List<String> keys(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("none");
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
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
