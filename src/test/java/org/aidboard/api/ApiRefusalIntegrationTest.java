package org.aidboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What programs are told when they cannot be given what they asked for. */
class ApiRefusalIntegrationTest extends ApiServer {

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
        "/api/figures?page=1&page=2, page, '1, 2', one value",
        "/api/figures.csv?sort=value&sort=year, sort, 'value, year', one value",
        "/api/figures?sort=colour, sort, colour, -value",
        "/api/comparison.csv?sort=value, sort, value, measure",
        "/api/comparison.csv?years=all, years, all, published",
        "/api/figures?years=all, years, all, published",
        "/api/figures.csv?published=soon, published, soon, one year",
        "/api/figures.csv?currency=XAF, currency, XAF, GBP",
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
        HttpResponse<String> response = get("/api/figures.csv");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(header(response, "content-type")).startsWith("application/problem+json");
        assertThat(header(response, "content-disposition")).isEqualTo("none");
        assertThat(JSON.readTree(response.body()).get("detail").asString()).startsWith("/api/figures.csv could not");
    }
}
