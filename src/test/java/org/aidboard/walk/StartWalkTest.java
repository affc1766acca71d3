package org.aidboard.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts of the packaged application: again, on another database, and where it cannot. */
class StartWalkTest {

    @TempDir
    private Path data;

    @Test
    void aSecondStartChangesNothing() throws Exception {
        String first;
        try (var application = RunningApplication.start(data)) {
            first = figures(application);
        }
        try (var application = RunningApplication.start(data)) {
            assertThat(figures(application)).isEqualTo(first).contains("nearly €80 million");
            var another = RunningApplication.refuse(
                    data.resolve("other"),
                    "--server.port=" + URI.create(application.address()).getPort());
            assertThat(another.exitCode()).isEqualTo(1);
            assertThat(another.said()).contains("port").doesNotContain("\tat ");
        }
    }

    @Test
    void runsOnPostgreSqlByItsAddressAlone() throws Exception {
        String onH2;
        try (var application = RunningApplication.start(data)) {
            onH2 = figures(application);
        }
        try (var postgres = EmbeddedPostgres.start();
                var application = RunningApplication.start(
                        Map.of("SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres")),
                        data.resolve("unused"))) {
            assertThat(figures(application)).isEqualTo(onH2);
            assertThat(data.resolve("unused")).doesNotExist();
        }
    }

    private static String figures(RunningApplication application) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(application.address() + "/api/figures.csv"))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
