package org.aidboard.store.startup;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the database cannot be used; nothing in it has been changed then. */
final class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** H2's codes for a file that is damaged, or of another version. */
    private static final Set<Integer> DAMAGED = Set.of(90030, 90031, 90048);

    @Override
    protected FailureAnalysis analyze(Throwable root, SQLException cause) {
        String said = String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\.$", "");
        return new FailureAnalysis(
                "The database cannot be used (" + said + ")",
                DAMAGED.contains(cause.getErrorCode())
                        ? "bring back a copy of its file, or move the file away: the next start reads the seeds again"
                        : "check spring.datasource.url, its user and password, and that the server runs",
                cause);
    }
}
