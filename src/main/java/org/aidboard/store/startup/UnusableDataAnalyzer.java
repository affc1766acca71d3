package org.aidboard.store.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about the data folder. */
final class UnusableDataAnalyzer extends AbstractFailureAnalyzer<UnusableData> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableData cause) {
        return new FailureAnalysis(
                cause.getMessage(), "free it, or name another folder with --aidboard.data=FOLDER", cause);
    }
}
