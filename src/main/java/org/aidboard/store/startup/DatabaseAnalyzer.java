package org.aidboard.store.startup;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the database cannot be used; nothing in it has been changed then. */
final class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SQLException cause) {
        String said = String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\.$", "");
        return new FailureAnalysis(
                "The database cannot be used (" + said + ")",
                "check spring.datasource.url, its user and password, and that the server runs",
                cause);
    }
}
