package org.aidboard;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** A start that failed for a known reason says so in one sentence on standard error. */
final class StandardErrorReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        String sentence = action == null ? analysis.getDescription() : analysis.getDescription() + "; " + action;
        System.err.println(
                "aidboard: " + sentence.replaceAll("[\\s.]*\\R[\\s.]*", " ").strip() + ".");
    }
}
