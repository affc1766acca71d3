package org.aidboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What programs are given. */
class ApiIntegrationTest extends ApiServer {

    @Test
    void givesAllFiguresAsCsvWithAFileName() throws Exception {
        HttpResponse<String> response = get("/api/figures.csv");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "content-type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(header(response, "content-disposition"))
                .contains("attachment", "aidboard-figures-all-" + LocalDate.now(ZoneOffset.UTC) + ".csv");
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

    /** Only money whose currency and year have a rate is converted; the rates that ship know 2022, and no hryvnia. */
    @Test
    void givesMoneyInOneCurrencyToo() throws Exception {
        JsonNode figures = JSON.readTree(
                        get("/api/figures?measure=money&currency=usd").body())
                .get("figures");
        assertThat(figures.values())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.get("convertedValue").isNull())
                        .isEqualTo(!figure.get("noRate").isNull()));
        HttpResponse<String> file = get("/api/figures.csv?measure=money&currency=USD");
        assertThat(header(file, "content-disposition")).contains("currency-USD");
        assertThat(file.body()).startsWith("key,").contains("No rate for EUR: ");
        assertThat(get("/api/comparison.csv?currency=USD&years=published").body())
                .contains(",no_rate,");
    }

    @Test
    void describesItself() throws Exception {
        JsonNode description = JSON.readTree(get("/api/openapi").body());
        assertThat(description.get("paths").propertyNames())
                .contains("/api/figures", "/api/figures/{key}", "/api/documents/{key}/text")
                .contains("/api/figures.csv", "/api/figures.xlsx", "/api/figures.json", "/api/figures.zip")
                .contains("/api/figures.csv-metadata.json");
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
                        "publisher",
                        "published",
                        "yearFrom",
                        "currency",
                        "years",
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
}
