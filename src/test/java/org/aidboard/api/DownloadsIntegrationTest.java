package org.aidboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files over HTTP: the same figures in every form, and who has them already is told so. */
class DownloadsIntegrationTest extends ApiServer {

    private static final String QUERY = "?unit=EUR,USD&yearFrom=2005&yearTo=2020&sort=-value";

    private List<String> expected() {
        Selection selection = Selection.ALL.withUnits(Set.of("EUR", "USD")).withYears(2005, 2020);
        return rows(selection, new Order(Order.Column.VALUE, false)).stream()
                .map(FigureRow::key)
                .toList();
    }

    private HttpResponse<byte[]> file(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    @Test
    void aWorkbook() throws Exception {
        HttpResponse<byte[]> response = file("/api/figures.xlsx" + QUERY);
        assertThat(header(response, "content-type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(header(response, "content-disposition"))
                .contains("attachment", "aidboard-figures-unit-EUR-USD-yearFrom-2005-yearTo-2020-sort-value-")
                .contains(".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
            List<String> keys = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> keys.add(row.getCell(0).getStringCellValue()));
            assertThat(keys.subList(1, keys.size())).isEqualTo(expected()).isNotEmpty();
        }
    }

    @Test
    void json() throws Exception {
        JsonNode file = JSON.readTree(get("/api/figures.json" + QUERY).body());
        assertThat(file.get("figures").values().stream()
                        .map(figure -> figure.get("key").asString()))
                .isEqualTo(expected());
        assertThat(file.at("/about/address").asString())
                .isEqualTo("http://localhost:" + port
                        + "/api/figures.json?unit=EUR&unit=USD&yearFrom=2005&yearTo=2020&sort=-value");
        URI again = URI.create(file.at("/about/address").asString());
        assertThat(JSON.readTree(
                                get(again.getPath() + "?" + again.getRawQuery()).body())
                        .get("figures"))
                .isEqualTo(file.get("figures"));
    }

    @Test
    void aDataPackage() throws Exception {
        HttpResponse<byte[]> response = file("/api/figures.zip" + QUERY);
        assertThat(header(response, "content-type")).isEqualTo("application/zip");
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(response.body()), StandardCharsets.UTF_8)) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first).isNotNull().extracting(ZipEntry::getName).isEqualTo("figures.csv");
            assertThat(keys(new String(zip.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEqualTo(expected());
        }
    }

    @Test
    void csvForASpreadsheetOfTheReadersCountry() throws Exception {
        String csv = get("/api/figures.csv" + QUERY + "&locale=lt").body();
        assertThat(csv).startsWith("\uFEFFkey;theme;");
        assertThat(csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(';'))))
                .isEqualTo(expected());
    }

    @Test
    void csvLeadsToItsDescription() throws Exception {
        HttpResponse<String> csv = get("/api/figures.csv?unit=EUR");
        String link = header(csv, "link");
        assertThat(link).endsWith("; rel=\"describedby\"; type=\"application/csvm+json\"");
        URI description = URI.create(link.substring(1, link.indexOf('>')));
        JsonNode read = JSON.readTree(
                get(description.getPath() + "?" + description.getRawQuery()).body());
        assertThat(read.get("url").asString()).endsWith("/api/figures.csv?unit=EUR");
    }

    @Test
    void leadsNowhereWhereTheDescriptionWouldNotBeTrueOrNotBeSent() throws Exception {
        assertThat(get("/api/figures.csv" + QUERY + "&locale=lt").headers().firstValue("link"))
                .isEmpty();
        String many = IntStream.range(0, 450).mapToObj("%012x"::formatted).collect(Collectors.joining(","));
        HttpResponse<String> ofMany = get("/api/figures.csv?document=" + many);
        assertThat(ofMany.statusCode()).isEqualTo(200);
        assertThat(ofMany.headers().firstValue("link")).isEmpty();
    }

    @Test
    void justTheFiguresAskedFor() throws Exception {
        List<String> wanted = List.of(expected().get(3), expected().get(1));
        String query = "?key=" + wanted.get(0) + "&key=" + wanted.get(1);
        assertThat(keys(get("/api/figures.csv" + query).body())).isEqualTo(wanted);
        assertThat(get("/api/figures.csv" + query + "&unit=EUR").statusCode()).isEqualTo(400);
        assertThat(get("/api/figures.csv" + query + "&key=nothing").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/figures",
                "/api/figures.csv",
                "/api/figures.xlsx",
                "/api/figures.zip",
                "/api/documents",
                "/api/comparison.csv"
            })
    void whoHasItAlreadyIsToldSo(String address) throws Exception {
        HttpResponse<byte[]> first = file(address);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "cache-control")).isEqualTo("no-cache");
        assertThat(header(first, "x-content-type-options")).isEqualTo("nosniff");
        HttpResponse<byte[]> again = file(address, "If-None-Match", header(first, "etag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(file(address, "If-None-Match", "W/\"another\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nothing, text/html, 404, There is nothing at /api/nothing",
        "GET, /api, '*/*', 404, There is nothing at /api.",
        "POST, /api/figures, '*/*', 405, 'does not answer POST, only GET'",
        "GET, /api/figures.csv, image/png, 406, which the Accept header leaves out",
        "GET, /api/figures.csv?locale=%3B, '*/*', 400, a language tag",
    })
    void whatCannotBeAnsweredIsSaidInOneForm(String method, String address, String accept, int status, String words)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Accept", accept)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(header(response, "content-type")).startsWith("application/problem+json");
            assertThat(header(response, "x-content-type-options")).isEqualTo("nosniff");
            assertThat(header(response, "allow")).isEqualTo(status == 405 ? "GET" : "none");
            JsonNode problem = JSON.readTree(response.body());
            assertThat(problem.get("status").asInt()).isEqualTo(status);
            assertThat(problem.get("detail").asString()).contains(words);
        }
    }
}
